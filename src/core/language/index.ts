import { englishLanguage } from "./en/index.ts";
import { germanLanguage } from "./de/index.ts";
import type { Language } from "./language.ts";

/** What is known of languages, each a folder of this one. The first serves texts in any other. */
const languages: readonly [Language, ...Language[]] = [englishLanguage, germanLanguage];

/**
 * The language of a text.
 *
 * @param tag - BCP 47: `de`, `de-AT`; English where it is missing or of no language that is known
 */
export function languageOf(tag?: string): Language {
  const primary = /^[a-z]+/i.exec(tag ?? "")?.[0].toLowerCase();
  return languages.find((language) => language.tag === primary) ?? languages[0];
}
