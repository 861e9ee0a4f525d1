import type { Span } from "../../text/span.ts";

const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A dictionary of words for scripts without spaces: the script decides, whatever language is named here. */
const words = new Intl.Segmenter("en", { granularity: "word" });

/** Where the words of a stretch of text stand, with the marks beside them: what terms of a directive are made of. */
export function termWords(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const from = start + index;
    if (!WITHOUT_SPACES.test(word)) return [{ start: from, end: from + word.length }];
    return [...words.segment(word)].map(({ segment, index: at }) => ({
      start: from + at,
      end: from + at + segment.length,
    }));
  });
}

/** The words from one to another as a term: what is between them is one space. */
export const termOf = (text: string, spans: readonly Span[]): string =>
  text.slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0).replace(/\s+/gu, " ");
