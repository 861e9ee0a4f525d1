import type { Messages } from "../messages/messages.ts";
import type { Citation } from "./citation.ts";
import { nameOf } from "./speaker.ts";

/** Where a quote is, for people: “¶3, sentence 1” or “¶3, sentences 1–2”. */
export function placeOf({ locator: { paragraph, sentences } }: Citation, { places }: Messages): string {
  const [first, last] = sentences;
  return places.place({ paragraph, first, last });
}

/** Whose words they are and where they stand, for people: “the mayor, as quoted · ¶3, sentence 1”. */
export const sourceOf = (citation: Citation, messages: Messages): string =>
  [...sayersOf(citation, messages), placeOf(citation, messages)].join(" · ");

/** Whose words they are, where they are not the author's alone, for people. */
export const sayersOf = ({ speakers }: Citation, messages: Messages): readonly string[] =>
  speakers.map((speaker) => nameOf(speaker, messages));
