/** Grapheme clusters do not depend on the locale, so one segmenter serves every text. */
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How far back a cluster is looked for: longer than any that people write (emoji families have about 25 units). */
const REACH = 64;

/** The cluster that a place lies strictly inside of, or undefined where the place is already a boundary. */
function clusterAround(text: string, place: number): { start: number; end: number } | undefined {
  if (place <= 0 || place >= text.length) return undefined;
  // Starting at a line or a space keeps the window from opening inside a cluster.
  const floor = Math.max(0, place - REACH);
  const space = text.slice(floor, place).search(/\s\S*$/u);
  const from = space === -1 ? floor : floor + space;
  const segment = segmenter.segment(text.slice(from, place + REACH)).containing(place - from);
  if (segment === undefined || segment.index === place - from) return undefined;
  return { start: from + segment.index, end: from + segment.index + segment.segment.length };
}

/** The nearest place at or before `place` that does not cut a grapheme cluster. */
export const graphemeBoundaryBefore = (text: string, place: number): number =>
  clusterAround(text, place)?.start ?? place;

/** The nearest place at or after `place` that does not cut a grapheme cluster. */
export const graphemeBoundaryAfter = (text: string, place: number): number =>
  clusterAround(text, place)?.end ?? place;

/** True when the place does not lie inside a grapheme cluster. */
export const isGraphemeBoundary = (text: string, place: number): boolean =>
  clusterAround(text, place) === undefined;

/**
 * The longest beginning of a text that fits, cut between grapheme clusters. For labels and for what the asker typed;
 * never for a quote.
 *
 * @param maxLength - in code units
 */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, graphemeBoundaryBefore(text, maxLength - 1)).trimEnd()}…`;
}
