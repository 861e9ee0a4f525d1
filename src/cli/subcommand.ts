import { UsageError } from "../core/errors.ts";
import type { InWords } from "../core/messages/messages.ts";
import type { ExitCode } from "../app/exit-code.ts";
import type { Terminal } from "../app/terminal.ts";
import type { Parameters, Values, ValuesFor } from "./calls/parameters.ts";

/** One word after `footnote`. */
export interface Subcommand {
  readonly name: string;
  /** One line. */
  readonly description: InWords;
  readonly parameters: Parameters;
  /** The parameter that the word after the name gives; absent where no word may follow. */
  readonly word?: string;
  /** False where help leaves it out of its list. */
  readonly isListed?: false;
  /** @throws UsageError for misuse */
  run(values: Values, terminal: Terminal): Promise<ExitCode>;
}

interface Definition<P extends Parameters> extends Subcommand {
  readonly parameters: P;
  readonly word?: Extract<keyof P, string>;
  run(values: ValuesFor<P>, terminal: Terminal): Promise<ExitCode>;
}

/** Lets the compiler infer what `run` receives from `parameters`. */
export function subcommand<const P extends Parameters>(definition: Definition<P>): Subcommand {
  return definition;
}

/**
 * The subcommand of this name.
 *
 * @throws UsageError that lists the names when there is none
 */
export function findSubcommand(subcommands: readonly Subcommand[], name: string): Subcommand {
  const chosen = subcommands.find((candidate) => candidate.name === name);
  if (chosen === undefined) {
    const names = subcommands.filter(({ isListed = true }) => isListed).map((known) => known.name);
    throw new UsageError(({ cli }) => cli.noSuchCommand({ name, known: names }));
  }
  return chosen;
}
