import { EXIT, EXIT_MEANINGS } from "../app/exit-code.ts";
import { findSubcommand, subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { flagsOf, flagWithValue, writtenFormOf, usageOf } from "./usage.ts";

/** Explains the command line, or one subcommand of it, from the list of subcommands itself. */
export function subcommandHelp(subcommands: readonly Subcommand[]): Subcommand {
  const help: Subcommand = subcommand({
    name: "help",
    description: "Show this help, or how to call one command",
    parameters: { command: { kind: "text", description: "Which command to explain" } },
    word: "command",
    async run({ command }, terminal) {
      const known = [...subcommands, help];
      terminal.output.write(
        command === undefined ? overview(known) : explain(findSubcommand(known, command)),
      );
      return EXIT.done;
    },
  });
  return help;
}

/** How to call one subcommand, and what each of its parameters is. */
export function explain(chosen: Subcommand): string {
  const word = chosen.word === undefined ? undefined : chosen.parameters[chosen.word];
  const rows = [
    ...(word === undefined || chosen.word === undefined
      ? []
      : [[chosen.word.toUpperCase(), word.description] as const]),
    ...flagsOf(chosen).map(
      ([name, parameter]) => [flagWithValue(name, parameter), parameter.description] as const,
    ),
  ];
  return lines(usageOf(chosen), `  ${chosen.description}`, ...(rows.length > 0 ? ["", ...table(rows)] : []));
}

/** Longer forms stand on a line of their own. */
const WIDEST = 24;

const table = (rows: readonly (readonly [form: string, meaning: string])[]): readonly string[] =>
  rows.flatMap(([form, meaning]) =>
    form.length > WIDEST
      ? [`  ${form}`, `  ${" ".repeat(WIDEST)}  ${meaning}`]
      : [`  ${form.padEnd(WIDEST)}  ${meaning}`],
  );

function overview(subcommands: readonly Subcommand[]): string {
  const listed = subcommands.filter(({ isListed = true }) => isListed);
  return lines(
    "Footnote answers questions about an article in the article’s own words.",
    "",
    ...listed.flatMap((chosen) => [`  footnote ${writtenFormOf(chosen)}`, `      ${chosen.description}`]),
    "",
    "“footnote help COMMAND” explains each option. Settings come from the environment or from .env; .env.example explains each.",
    `Exit codes: ${Object.entries(EXIT_MEANINGS)
      .map((code) => code.join(" "))
      .join(", ")}.`,
  );
}

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;
