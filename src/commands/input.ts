import { UsageError } from "../core/errors.ts";
import { clip } from "../core/text/graphemes.ts";
import type { Command, InputOf, Option, Options } from "./command.ts";

/** Values as a platform received them, by option name. Untrusted: a platform's own validation is not relied upon. */
export type RawInput = Readonly<Record<string, unknown>>;

interface InputRules {
  /** True where whoever asks also runs the program: texts stay as they were typed, white space and all, however long. */
  readonly isVerbatim?: boolean;
}

/**
 * Checks what a platform received against the command's options. Blank text counts as not given.
 *
 * @throws UsageError that names the option and says what to do
 */
export function readInput<O extends Options>(
  { name, options }: Command<O>,
  raw: RawInput,
  { isVerbatim = false }: InputRules = {},
): InputOf<O> {
  const stranger = Object.keys(raw).find((key) => !Object.hasOwn(options, key));
  if (stranger !== undefined) throw new UsageError(`/${name} has no option “${clip(stranger, 40)}”.`);
  const values = Object.entries(options).flatMap(([key, option]) => {
    const value = readValue(key, option, raw[key], isVerbatim);
    if (value === undefined && option.required === true)
      throw new UsageError(`/${name} needs “${key}” (${option.description}).`);
    return value === undefined ? [] : [[key, value]];
  });
  // The loop above has checked each option, which the compiler cannot follow through Object.fromEntries.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(values) as InputOf<O>;
}

function readValue(
  name: string,
  option: Option,
  value: unknown,
  isVerbatim: boolean,
): string | boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (option.kind === "flag") {
    if (typeof value === "boolean") return value;
    throw new UsageError(`“${name}” is either true or false.`);
  }
  if (typeof value !== "string") throw new UsageError(`“${name}” must be text.`);
  const text = value.trim();
  if (text === "") return undefined;
  switch (option.kind) {
    case "article":
      return text;
    case "choice":
      if (option.choices.some((choice) => choice.value === text)) return text;
      throw new UsageError(
        `“${name}” must be one of: ${option.choices.map((choice) => choice.value).join(", ")}.`,
      );
    case "text":
      if (isVerbatim) return value;
      if (text.length <= (option.maxLength ?? Infinity)) return text;
      throw new UsageError(
        `“${name}” may be at most ${option.maxLength} characters long; this is ${text.length}.`,
      );
  }
}
