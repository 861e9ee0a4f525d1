import type { Mention } from "./mention.ts";
import type { FoundWords, Recogniser } from "./recogniser.ts";

/** Stands in for words that are taken: no pattern matches it, and it keeps every offset. */
const TAKEN = "\uFFFF";

/**
 * Runs the recognisers over a text, each after the other: words that one has claimed are hidden from those after it.
 *
 * @returns mentions in the order of the text, without overlap
 */
export function findMentions(text: string, recognisers: readonly Recogniser[]): Mention[] {
  const mentions: Mention[] = [];
  let open = text;
  for (const { pattern, read } of recognisers) {
    const parts: string[] = [];
    let done = 0;
    for (const match of open.matchAll(pattern)) {
      const found = foundIn(text, match);
      const claimed = read(found);
      if (claimed === undefined) continue;
      mentions.push(...claimed);
      parts.push(open.slice(done, found.span.start), TAKEN.repeat(found.words.length));
      done = found.span.end;
    }
    if (done > 0) open = parts.join("") + open.slice(done);
  }
  return mentions.toSorted((a, b) => a.span.start - b.span.start);
}

function foundIn(text: string, match: RegExpExecArray): FoundWords {
  const span = { start: match.index, end: match.index + match[0].length };
  const places = match.indices?.groups;
  return {
    text,
    span,
    words: match[0],
    groups: match.groups ?? {},
    spanOf: (group) => {
      const place = places?.[group];
      return place === undefined ? span : { start: place[0], end: place[1] };
    },
  };
}
