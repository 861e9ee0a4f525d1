import type { Span } from "../core/text/span.ts";

/** A place of the article that the page points at. */
export interface TextMark {
  readonly span: Span;
  /** Of the note that quotes it, counted from 1; absent where there is only one thing to point at. */
  readonly number?: number | undefined;
}

/** A stretch of text that is marked throughout, or not at all. */
export interface MarkedStretch {
  readonly span: Span;
  readonly isMarked: boolean;
  /** The marks that begin with it. */
  readonly begins: readonly TextMark[];
  /** The marks that end with it. */
  readonly ends: readonly TextMark[];
}

/** Parts a stretch of text at its marks, which may overlap: together the parts are the whole text, each character once. */
export function stretchesOf(within: Span, marks: readonly TextMark[]): readonly MarkedStretch[] {
  const inside = marks.filter(({ span }) => span.start >= within.start && span.end <= within.end);
  const places = [within.start, within.end, ...inside.flatMap(({ span }) => [span.start, span.end])];
  const bounds = [...new Set(places)].toSorted((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const span = { start: bounds[index] ?? within.start, end };
    return {
      span,
      isMarked: inside.some((mark) => mark.span.start <= span.start && span.end <= mark.span.end),
      begins: inside.filter((mark) => mark.span.start === span.start),
      ends: inside.filter((mark) => mark.span.end === span.end),
    };
  });
}
