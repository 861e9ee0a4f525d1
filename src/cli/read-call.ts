import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { UsageError } from "../core/errors.ts";
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
  if (surplus !== undefined)
    throw misuse(chosen, `Unexpected argument “${surplus}”: put text with spaces between quotation marks`);
  const given: Record<string, Values[string]> = values;
  if (word !== undefined && chosen.word !== undefined) {
    if (given[chosen.word] !== undefined)
      throw misuse(chosen, `“${word}” and --${chosen.word} are the same argument: give only one`);
    given[chosen.word] = word;
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
  const description = parameter === undefined ? "" : ` (${lowerFirst(parameter.description)})`;
  const example = parameter?.kind === "text" ? parameter.example : undefined;
  const call = example === undefined ? "" : `, for example: ${writeCall(chosen, { [name]: example })}`;
  const form = name === chosen.word ? name.toUpperCase() : `--${name}`;
  return misuse(chosen, `${form} is missing${description}${call}`);
}

const misuse = (chosen: CallShape, reason: string, cause?: unknown): UsageError =>
  new UsageError(`${reason}. ${usageOf(chosen)}`, { cause });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

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
    const [reason] = error instanceof Error ? error.message.split(/\.(?:\s|$)|\n/) : [];
    throw misuse(chosen, reason ?? "The call cannot be read", error);
  }
}
