import type { Messages } from "../messages/messages.ts";
import type { Citation } from "./citation.ts";

/** Where a quote is, for people: “¶3, sentence 1” or “¶3, sentences 1–2”. */
export function placeOf({ locator: { paragraph, sentences } }: Citation, { places }: Messages): string {
  const [first, last] = sentences;
  return places.place({ paragraph, first, last });
}
