/** Half-open range `[start, end)`, counted in UTF-16 code units of one article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** True when `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without the white space at either end; empty (`start === end`) where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const trimmed = words.trimStart();
  const from = start + words.length - trimmed.length;
  return { start: from, end: from + trimmed.trimEnd().length };
}
