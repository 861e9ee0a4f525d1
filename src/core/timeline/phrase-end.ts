import type { ClauseGround } from "./clause-ground.ts";

/** A phrase goes on to the next comma, semicolon or dash, or to the end of the sentence. */
export function endOfPhrase({ text, sentence, isOpen }: ClauseGround, from: number): number {
  const rest = text.slice(from, sentence.end);
  for (const { 0: mark, index } of rest.matchAll(/[,;:](?=\s)|\s[–—-]+\s|—|[.!?…]+["”’)\]]*$/gu)) {
    // The comma of "May 12, 2014" stands within the date.
    if (mark === "," && /^,\s+\d{4}(?!\d)/.test(rest.slice(index, index + 8))) continue;
    if (isOpen(from + index)) return from + index;
  }
  return sentence.end;
}
