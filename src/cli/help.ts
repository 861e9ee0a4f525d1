import { EXIT } from "../app/exit-code.ts";
import { messagesOf } from "../app/terminal.ts";
import type { Messages } from "../core/messages/messages.ts";
import { language } from "./calls/parameters.ts";
import { findSubcommand, subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { flagsOf, flagWithValue, writtenFormOf, usageOf } from "./calls/usage.ts";

/** Explains the command line, or one subcommand of it, from the list of subcommands itself. */
export function subcommandHelp(subcommands: readonly Subcommand[]): Subcommand {
  const help: Subcommand = subcommand({
    name: "help",
    description: ({ cli }) => cli.help.description,
    parameters: { command: { kind: "text", description: ({ cli }) => cli.help.command }, language },
    word: "command",
    async run({ command }, terminal) {
      const known = [...subcommands, help];
      const messages = messagesOf(terminal);
      terminal.output.write(
        command === undefined ? overview(known, messages) : explain(findSubcommand(known, command), messages),
      );
      return EXIT.done;
    },
  });
  return help;
}

/** How to call one subcommand, and what each of its parameters is. */
export function explain(chosen: Subcommand, messages: Messages): string {
  const word = chosen.word === undefined ? undefined : chosen.parameters[chosen.word];
  const rows = [
    ...(word === undefined || chosen.word === undefined
      ? []
      : [[chosen.word.toUpperCase(), word.description(messages)] as const]),
    ...flagsOf(chosen).map(
      ([name, parameter]) => [flagWithValue(name, parameter), parameter.description(messages)] as const,
    ),
  ];
  return lines(
    usageOf(chosen, messages),
    `  ${chosen.description(messages)}`,
    ...(rows.length > 0 ? ["", ...table(rows)] : []),
  );
}

/** Longer forms stand on a line of their own. */
const WIDEST = 24;

const table = (rows: readonly (readonly [form: string, meaning: string])[]): readonly string[] =>
  rows.flatMap(([form, meaning]) =>
    form.length > WIDEST
      ? [`  ${form}`, `  ${" ".repeat(WIDEST)}  ${meaning}`]
      : [`  ${form.padEnd(WIDEST)}  ${meaning}`],
  );

function overview(subcommands: readonly Subcommand[], messages: Messages): string {
  const { cli } = messages;
  const exits: Readonly<Record<string, string>> = cli.exits satisfies Record<keyof typeof EXIT, string>;
  const listed = subcommands.filter(({ isListed = true }) => isListed);
  return lines(
    cli.what,
    "",
    ...listed.flatMap((chosen) => [
      `  footnote ${writtenFormOf(chosen)}`,
      `      ${chosen.description(messages)}`,
    ]),
    "",
    cli.more,
    cli.exitCodes(Object.entries(EXIT).map(([name, code]) => `${code} ${exits[name] ?? ""}`)),
  );
}

const lines = (...all: readonly string[]): string => `${all.join("\n")}\n`;
