import { german } from "./de/index.ts";
import { english } from "./en/index.ts";
import type { Messages } from "./messages.ts";

/** The languages that Footnote speaks; the first one where it does not speak a person’s. */
const languages: readonly [Messages, ...Messages[]] = [english, german];

/** Their tags (BCP 47), the default first. */
export const languageTags: readonly string[] = languages.map(({ language }) => language);

/**
 * The messages for a person.
 *
 * @param wanted - BCP 47 tags, the most wanted first (`de-AT`); with an underscore as well
 */
export function messagesFor(...wanted: readonly (string | undefined)[]): Messages {
  const known = wanted.flatMap((tag) => {
    const [language] = (tag ?? "").toLowerCase().split(/[-_.@]/);
    return languages.find((messages) => messages.language === language) ?? [];
  });
  return known[0] ?? languages[0];
}
