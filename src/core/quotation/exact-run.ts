import { joinWords } from "../text/exact-words.ts";
import type { SaidWord } from "./said.ts";
import { wordAt } from "./word-index.ts";
import type { WordIndex } from "./word-index.ts";

/** Places that are looked at to find one that is whole sentences. */
const MOST_PLACES = 1_000;

/**
 * Where words stand in the articles one after another; of several places, the first that begins and ends with a sentence, else
 * the first.
 */
export function exactRun(words: readonly SaidWord[], index: WordIndex): number | undefined {
  if (words.length === 0) return undefined;
  const wanted = joinWords(words.map(({ key }) => key));
  let first: number | undefined;
  let offset = index.line.indexOf(wanted);
  for (let count = 0; offset !== -1 && count < MOST_PLACES; count++) {
    const place = wordAt(index, offset);
    if (isWhole(place, place + words.length, index)) return place;
    first ??= place;
    offset = index.line.indexOf(wanted, offset + 1);
  }
  return first;
}

/** True where the words from `first` up to `end` are whole sentences. */
export function isWhole(first: number, end: number, { sentences, sentenceOf }: WordIndex): boolean {
  const [opening, closing] = [sentences[sentenceOf[first] ?? -1], sentences[sentenceOf[end - 1] ?? -1]];
  return opening?.first === first && closing?.end === end;
}
