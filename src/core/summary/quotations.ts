import type { Span } from "../text/span.ts";

/**
 * Speech between quotation marks, over sentences as well. A straight mark opens where no letter stands before it, so
 * that inches and stray marks do not turn a paragraph inside out; the limit holds their damage. Single marks are apostrophes as well: they
 * close where speech ends, or soon.
 */
const QUOTATION =
  /“[^“”]{1,1500}”|„[^“”„]{1,1500}[“”]|«[^«»]{1,1500}»|「[^「」]{1,1500}」|``[^`]{1,1500}?''|(?<![\p{L}\p{N}])"(?=\S)[^"]{1,1500}(?<=\S)"(?![\p{L}\p{N}])|‘(?:[^‘’]{1,80}|[^‘]{1,1500}?[.,!?…]\s?)’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?=[^\s'])(?:[^‘’']{1,80}|[^‘]{1,1500}?[.,!?…])'(?![\p{L}\p{N}])/gu;

/** Speech that goes on in the next paragraph has no mark at the end of this one, and another at the beginning of that. */
const UNCLOSED = /(?:“[^“”]{1,1500}|(?<![\p{L}\p{N}"])"(?=[^\s"])[^"]{1,1500})$/u;
const OPENED_AGAIN = /^\s*[“"]/u;

/** The quotations within a stretch of text, usually one paragraph, with their marks. */
export function quotationsIn(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  const closed = [...words.matchAll(QUOTATION)].map((match) => spanOf(match, span.start));
  const end = closed.at(-1)?.end ?? span.start;
  const unclosed = OPENED_AGAIN.test(text.slice(span.end, span.end + LOOK_AHEAD))
    ? UNCLOSED.exec(text.slice(end, span.end))
    : null;
  return unclosed === null ? closed : [...closed, spanOf(unclosed, end)];
}

/** Beyond the blank lines between two paragraphs. */
const LOOK_AHEAD = 20;

const spanOf = ({ 0: words, index }: RegExpExecArray, offset: number): Span => ({
  start: offset + index,
  end: offset + index + words.length,
});

/** A sentence with its quotations blanked out, so that places stay what they are. */
export function withoutQuotations(sentence: string, span: Span, quotations: readonly Span[]): string {
  let words = sentence;
  for (const { start, end } of quotations) {
    const from = Math.max(0, start - span.start);
    const to = Math.min(sentence.length, end - span.start);
    if (from < to) words = words.slice(0, from) + " ".repeat(to - from) + words.slice(to);
  }
  return words;
}
