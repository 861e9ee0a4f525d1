/** Grapheme clusters do not depend on the locale, so one segmenter serves every text. */
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** How far around a place a cluster is looked for at first; people write clusters of up to about 25 units. */
const REACH = 64;

/** The last character that a cluster begins with whatever stands before it, and what follows it. */
const LAST_SURE_START =
  /[\s\p{sc=Latin}\p{sc=Han}\p{sc=Cyrillic}0-9][^\s\p{sc=Latin}\p{sc=Han}\p{sc=Cyrillic}0-9]*$/u;

/** The cluster that a place lies strictly inside of, or undefined where the place is already a boundary. */
function clusterAround(
  text: string,
  place: number,
  reach = REACH,
): { start: number; end: number } | undefined {
  if (place <= 0 || place >= text.length) return undefined;
  const floor = Math.max(0, place - reach);
  const ceiling = Math.min(text.length, place + reach);
  // Starting at a sure place keeps the window from opening inside a cluster, or inside a row of flags.
  const sure = floor === 0 ? 0 : text.slice(floor, place).search(LAST_SURE_START);
  const from = floor + Math.max(0, sure);
  const segment = segmenter.segment(text.slice(from, ceiling)).containing(place - from);
  const end = from + (segment?.index ?? 0) + (segment?.segment.length ?? 0);
  if (sure === -1 || (end === ceiling && ceiling < text.length))
    return clusterAround(text, place, reach * 16);
  if (segment === undefined || segment.index === place - from) return undefined;
  return { start: from + segment.index, end };
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
 * @param maxLength - in code units, at least 1: the ellipsis that tells of the cut
 */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, graphemeBoundaryBefore(text, Math.max(0, maxLength - 1))).trimEnd()}…`;
}
