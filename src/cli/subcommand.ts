import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { UsageError } from "../core/errors.ts";
import type { ExitCode } from "../app/exit-code.ts";
import type { Terminal } from "../app/terminal.ts";

type Flags = NonNullable<ParseArgsConfig["options"]>;
type ParsedFlags<F extends Flags> = ReturnType<
  typeof parseArgs<{ options: F; allowPositionals: true; strict: true }>
>["values"];

/** One word after `footnote`. */
export interface Subcommand<F extends Flags = Flags> {
  readonly name: string;
  /** What follows the name, as `help` shows it. */
  readonly usage: string;
  readonly summary: string;
  readonly flags: F;
  /** How many words may follow besides the flags. */
  readonly mostArguments: number;
  /** @throws UsageError for misuse */
  run(call: {
    readonly flags: ParsedFlags<F>;
    readonly words: readonly string[];
    readonly terminal: Terminal;
  }): Promise<ExitCode>;
}

/** Lets the compiler infer what `run` receives from `flags`. */
export function subcommand<const F extends Flags>(definition: Subcommand<F>): Subcommand<F> {
  return definition;
}

/**
 * The subcommand of this name.
 *
 * @throws UsageError that lists the names when there is none
 */
export function findSubcommand(subcommands: readonly Subcommand[], name: string): Subcommand {
  const chosen = subcommands.find((candidate) => candidate.name === name);
  if (chosen === undefined)
    throw new UsageError(
      `There is no “footnote ${name}”. Try one of: ${subcommands.map((known) => known.name).join(", ")}.`,
    );
  return chosen;
}

/** The form of a call: one line. */
export const usageOf = ({ name, usage }: Pick<Subcommand, "name" | "usage">): string =>
  `Usage: footnote ${name} ${usage}`.trimEnd();

/**
 * Reads the words of a call and runs it.
 *
 * @throws UsageError that shows the usage, for unknown flags and surplus words
 */
export async function runSubcommand(
  chosen: Subcommand,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const usage = usageOf(chosen);
  const { values, positionals } = parse(chosen, words, usage);
  const surplus = positionals[chosen.mostArguments];
  if (surplus !== undefined)
    throw new UsageError(
      `“${surplus}” is one word too many: put text with spaces between quotation marks. ${usage}`,
    );
  return chosen.run({ flags: values, words: positionals, terminal });
}

function parse({ flags }: Subcommand, words: readonly string[], usage: string) {
  try {
    return parseArgs({ args: [...words], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split(/\.(?:\s|$)|\n/) : [];
    throw new UsageError(`${reason ?? "The call cannot be read"}. ${usage}`, { cause: error });
  }
}
