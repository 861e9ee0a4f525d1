import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import { wordsFor } from "./command-words.ts";
import { UsageError } from "../core/errors.ts";
import type { GivenFile } from "../core/shelf-keeper.ts";
import { clip } from "../core/text/graphemes.ts";
import type { Command, InputOf, Option, Options } from "./command.ts";

/** Values as a platform received them, by option name. Untrusted: a platform's own validation is not relied upon. */
export type RawInput = Readonly<Record<string, unknown>>;

interface InputRules {
  /** True where whoever asks also runs the program: texts stay as they were typed, white space and all, however long. */
  readonly isVerbatim?: boolean;
  /** Opens a file by its path, where whoever asks has the files of this machine. */
  readonly openFile?: ((path: string) => GivenFile) | undefined;
  /** What is said where something is wrong; English by default. */
  readonly messages?: Messages;
}

/**
 * Checks what a platform received against the command's options. Blank text counts as not given.
 *
 * @throws UsageError that names the option and says what to do
 */
export function readInput<O extends Options>(
  command: Command<O>,
  raw: RawInput,
  { isVerbatim = false, openFile, messages = english }: InputRules = {},
): InputOf<O> {
  const { options } = command;
  const { errors } = messages;
  const words = wordsFor(command, messages);
  const stranger = Object.keys(raw).find((key) => !Object.hasOwn(options, key));
  if (stranger !== undefined)
    throw new UsageError(errors.noSuchOption({ command: `/${words.name}`, option: clip(stranger, 40) }));
  const values = Object.entries(options).flatMap(([key, option]) => {
    const own = words.options[key] ?? { name: key, description: option.description };
    const value = readValue({ key, name: own.name, option, isVerbatim, openFile, errors }, raw[key]);
    if (value === undefined && option.required === true)
      throw new UsageError(
        errors.needsOption({ command: `/${words.name}`, option: own.name, description: own.description }),
        { option: key },
      );
    return value === undefined ? [] : [[key, value]];
  });
  // The loop above has checked each option, which the compiler cannot follow through Object.fromEntries.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(values) as InputOf<O>;
}

interface Reading {
  readonly key: string;
  /** As the asker knows the option. */
  readonly name: string;
  readonly option: Option;
  readonly isVerbatim: boolean;
  readonly openFile: InputRules["openFile"];
  readonly errors: Messages["errors"];
}

function readValue(
  { key, name, option, isVerbatim, openFile, errors }: Reading,
  value: unknown,
): string | boolean | GivenFile | undefined {
  const wrong = (message: string): UsageError => new UsageError(message, { option: key });
  if (value === undefined || value === null) return undefined;
  if (option.kind === "flag") {
    if (typeof value === "boolean") return value;
    throw wrong(errors.notAFlag(name));
  }
  if (option.kind === "file") {
    if (isGivenFile(value)) return value;
    if (typeof value === "string" && value.trim() !== "" && openFile !== undefined)
      return openFile(value.trim());
    throw wrong(errors.notAFile(name));
  }
  if (typeof value !== "string") throw wrong(errors.notText(name));
  const text = value.trim();
  if (text === "") return undefined;
  switch (option.kind) {
    case "article":
      return text;
    case "choice":
      if (option.choices.some((choice) => choice.value === text)) return text;
      throw wrong(errors.notAChoice({ option: name, choices: option.choices.map((choice) => choice.value) }));
    case "text": {
      if (isVerbatim) return value;
      const { maxLength: most = Infinity } = option;
      if (text.length <= most) return text;
      throw wrong(errors.tooLong({ option: name, most, length: text.length }));
    }
  }
}

const isGivenFile = (value: unknown): value is GivenFile =>
  typeof value === "object" && value !== null && "read" in value && typeof value.read === "function";
