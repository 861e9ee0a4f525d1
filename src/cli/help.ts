import { EXIT } from "../app/exit-code.ts";
import { findSubcommand, subcommand, usageOf } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";

/** Explains the command line, or one subcommand of it, from the list of subcommands itself. */
export function helpFor(subcommands: readonly Subcommand[]): Subcommand {
  const help: Subcommand = subcommand({
    name: "help",
    usage: "[COMMAND]",
    summary: "show this help, or how to call one command",
    flags: {},
    mostArguments: 1,
    async run({ words: [asked], terminal }) {
      const known = [...subcommands, help];
      terminal.output.write(asked === undefined ? overview(known) : explain(findSubcommand(known, asked)));
      return EXIT.done;
    },
  });
  return help;
}

/** How to call one subcommand. */
export const explain = (chosen: Subcommand): string => `${usageOf(chosen)}\n  ${chosen.summary}\n`;

function overview(subcommands: readonly Subcommand[]): string {
  const lines = subcommands.flatMap(({ name, usage, summary }) => [
    `  footnote ${name} ${usage}`.trimEnd(),
    `      ${summary}`,
  ]);
  return [
    "Footnote answers questions about a published article in the article’s own words.",
    "",
    ...lines,
    "",
    "Settings come from the environment or from .env; .env.example explains each.",
    "Exit codes: 0 done, 1 internal error, 2 misuse or settings, 3 token refused, 4 intents refused, 5 Discord unreachable.",
    "",
  ].join("\n");
}
