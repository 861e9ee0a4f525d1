import { UsageError } from "../../core/errors.ts";
import { languageTags } from "../../core/messages/languages.ts";
import { language as option } from "./parameters.ts";
import type { Subcommand } from "../subcommand.ts";

const FLAG = "--language";

/**
 * The language that a call asks for with `--language`: before the subcommand, or after it where the subcommand has no option of this
 * name itself. It is known before anything else is read, so that every complaint is in this language.
 *
 * @returns the words without one that stands first; the language is undefined where none is asked for
 */
export function languageOfCall(
  words: readonly string[],
  subcommands: readonly Subcommand[],
): { readonly language: string | undefined; readonly rest: readonly string[] } {
  const [first = "", second = "", ...others] = words;
  if (first === FLAG) return { language: second, rest: others };
  if (first.startsWith(`${FLAG}=`)) return { language: valueOf(first), rest: words.slice(1) };
  const chosen = subcommands.find(({ name }) => `${words.join(" ")} `.startsWith(`${name} `));
  const at = words.findIndex((word) => word === FLAG || word.startsWith(`${FLAG}=`));
  const isOurs = chosen?.parameters["language"] === option && at !== -1;
  if (!isOurs) return { language: undefined, rest: words };
  const word = words[at] ?? "";
  return { language: word === FLAG ? words[at + 1] : valueOf(word), rest: words };
}

const valueOf = (word: string): string => word.slice(`${FLAG}=`.length);

/** @throws UsageError for a language that Footnote does not speak */
export function requireKnown(language: string | undefined): void {
  const [primary = ""] = (language ?? "").toLowerCase().split(/[-_]/);
  if (language !== undefined && !languageTags.includes(primary))
    throw new UsageError(({ cli }) => cli.notALanguage({ tag: language, known: languageTags }));
}
