import { EXIT } from "./exit-code.ts";
import { findSubcommand, subcommand, usageOf } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";

/** Explains the command line, from the list of subcommands itself. */
export const helpFor = (subcommands: readonly Subcommand[]) =>
  subcommand({
    name: "help",
    usage: "[COMMAND]",
    summary: "show this help, or how to call one command",
    flags: {},
    mostArguments: 1,
    async run({ words: [asked], terminal }) {
      if (asked !== undefined) {
        const about = findSubcommand(subcommands, asked);
        terminal.output.write(`${usageOf(about)}\n  ${about.summary}\n`);
        return EXIT.done;
      }
      const lines = subcommands.flatMap(({ name, usage, summary }) => [
        `  footnote ${name} ${usage}`.trimEnd(),
        `      ${summary}`,
      ]);
      terminal.output.write(
        [
          "Footnote answers questions about a published piece of writing in the piece’s own words.",
          "",
          "  footnote",
          "      start: on Discord where DISCORD_TOKEN is set, else at this console",
          ...lines,
          "  footnote help [COMMAND]",
          "      show this help, or how to call one command",
          "",
          "Settings come from the environment or from .env; .env.example explains each.",
          "Exit codes: 0 done, 1 internal error, 2 misuse or settings, 3 token refused, 4 intents refused, 5 Discord unreachable.",
          "",
        ].join("\n"),
      );
      return EXIT.done;
    },
  });
