import { EXIT } from "./exit-code.ts";
import { subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";

/** Explains the command line, from the list of subcommands itself. */
export const helpFor = (subcommands: readonly Subcommand[]) =>
  subcommand({
    name: "help",
    usage: "",
    summary: "show this help",
    flags: {},
    mostArguments: 1,
    async run({ terminal }) {
      const lines = subcommands.flatMap(({ name, usage, summary }) => [`  footnote ${name} ${usage}`.trimEnd(), `      ${summary}`]);
      terminal.output.write(
        [
          "Footnote answers questions about a published piece of writing in the piece’s own words.",
          "",
          "  footnote",
          "      start: on Discord where DISCORD_TOKEN is set, else at this console",
          ...lines,
          "",
          "Settings come from the environment or from .env; .env.example explains each.",
          "Exit codes: 0 done, 1 internal error, 2 misuse or settings, 3 token refused, 4 intents refused, 5 Discord unreachable.",
          "",
        ].join("\n"),
      );
      return EXIT.done;
    },
  });
