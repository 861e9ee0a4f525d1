import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { UsageError } from "../../core/errors.ts";
import type { InWords } from "../../core/messages/messages.ts";
import type { CallShape } from "./call-shape.ts";
import type { Parameter, Values } from "./parameters.ts";
import { usageOf } from "./usage.ts";
import { writeCall } from "./write-call.ts";

/**
 * Reads the words after the name of a subcommand.
 *
 * @throws UsageError that shows the usage, for unknown flags, surplus words and what is missing
 */
export function readCall(chosen: CallShape, words: readonly string[]): Values {
  const { values, positionals } = parse(chosen, words);
  const [word, surplus] = chosen.word === undefined ? [undefined, ...positionals] : positionals;
  if (surplus !== undefined) throw misuse(chosen, ({ cli }) => cli.unexpected(surplus));
  const given: Record<string, Values[string]> = values;
  if (word !== undefined && chosen.word !== undefined) {
    const flag = chosen.word;
    if (given[flag] !== undefined) throw misuse(chosen, ({ cli }) => cli.twice({ word, flag }));
    given[flag] = word;
  }
  const blank = Object.entries(given).find(([, value]) => typeof value === "string" && value.trim() === "");
  if (blank !== undefined) throw missing(chosen, blank[0]);
  return Object.fromEntries(
    Object.entries(chosen.parameters).map(([name, parameter]) => [name, given[name] ?? absent(parameter)]),
  );
}

/**
 * Checks that a call gives what it cannot do without.
 *
 * @throws UsageError that says how it is done
 */
export function requireGiven(chosen: CallShape, values: Readonly<Record<string, unknown>>): void {
  for (const [name, { required = false }] of Object.entries(chosen.parameters)) {
    const value = values[name];
    if (required && (typeof value !== "string" || value.trim() === "")) throw missing(chosen, name);
  }
}

function missing(chosen: CallShape, name: string): UsageError {
  const parameter = chosen.parameters[name];
  const sample = parameter?.kind === "text" ? parameter.example : undefined;
  const example = sample === undefined ? undefined : writeCall(chosen, { [name]: sample });
  const argument = name === chosen.word ? name.toUpperCase() : `--${name}`;
  return misuse(chosen, (messages) =>
    messages.cli.missing({ argument, description: parameter?.description(messages) ?? "", example }),
  );
}

const misuse = (chosen: CallShape, reason: InWords, cause?: unknown): UsageError =>
  new UsageError((messages) => `${reason(messages)} ${usageOf(chosen, messages)}`, { cause });

const absent = ({ kind, isRepeated }: Parameter): Values[string] => {
  if (kind === "flag") return false;
  return isRepeated === true ? [] : undefined;
};

interface Parsed {
  readonly values: Record<string, Values[string]>;
  readonly positionals: readonly string[];
}

function parse(chosen: CallShape, words: readonly string[]): Parsed {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    Object.entries(chosen.parameters).map(([name, { kind, isRepeated }]) => [
      name,
      { type: kind === "flag" ? "boolean" : "string", multiple: isRepeated === true },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    // Only what takes a value can be repeated.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return parsed as Parsed;
  } catch (error) {
    throw misuse(chosen, reasonOf(error), error);
  }
}

/** What Node says of a flag, in our words. */
function reasonOf(error: unknown): InWords {
  if (!(error instanceof Error)) return ({ cli }) => cli.unreadable;
  const [, flag = "", name = ""] = /'(-{1,2}([^' ,]+))/.exec(error.message) ?? [];
  const code = "code" in error ? error.code : undefined;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return ({ cli }) => cli.unknownFlag(flag);
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return ({ cli }) => cli.unreadable;
  return error.message.includes("does not take")
    ? ({ cli }) => cli.takesNoValue(name)
    : ({ cli }) => cli.needsValue(name);
}
