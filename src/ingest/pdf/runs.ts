import { CALL_CLOSES, CALL_OPENS } from "./pdf-page.ts";
import type { PdfItem } from "./pdf-page.ts";

/** Words with a wider gap between them, in sizes of their type, are of two columns or cells. */
const WIDEST_SPACE = 1.6;
const NARROWEST_SPACE = 0.15;
/** Raised words are set in type that is so much smaller, and stand so much higher than the line, in sizes of its type. */
const SMALLER = 0.85;
const RAISED = { from: 0.1, to: 0.7 } as const;

/** Puts the pieces of a page together to runs of words on one line, without wide gaps; labels of notes are marked in them. */
export const runsOf = (items: readonly PdfItem[]): PdfItem[] =>
  rowsOf(items).flatMap((row) => {
    const runs: PdfItem[] = [];
    for (const item of row.toSorted((a, b) => a.x - b.x)) {
      const last = runs.at(-1);
      const joined = last === undefined ? undefined : join(last, item);
      if (joined === undefined) runs.push(item);
      else runs[runs.length - 1] = joined;
    }
    return runs;
  });

/** Pieces at the same height; what is raised goes with the line that it is raised from, whenever it was written. */
function rowsOf(items: readonly PdfItem[]): (readonly PdfItem[])[] {
  const rows: PdfItem[][] = [];
  const rowOf = (y: number, size: number): PdfItem[] | undefined =>
    rows.findLast(
      ([first]) => first !== undefined && Math.abs(first.y - y) <= 0.3 * Math.min(size, first.size),
    );
  const large = items.filter((item) => baseOf(item, items) === undefined);
  for (const item of large) {
    const row = rowOf(item.y, item.size);
    if (row === undefined) rows.push([item]);
    else row.push(item);
  }
  for (const item of items) {
    const base = baseOf(item, items);
    if (base === undefined) continue;
    rows.find((row) => row.includes(base))?.push(item);
  }
  return rows;
}

const LABEL = /^(?:\d{1,3}|[*†‡§]|\p{Ll})$/u;

/** What a label is raised from: larger words beside it that stand a little lower. */
function baseOf(item: PdfItem, items: readonly PdfItem[]): PdfItem | undefined {
  if (!LABEL.test(item.text.trim())) return undefined;
  return items.find((base) => {
    const rise = item.y - base.y;
    return (
      item.size < SMALLER * base.size &&
      rise > RAISED.from * base.size &&
      rise < RAISED.to * base.size &&
      item.x > base.x - 0.8 * base.size &&
      item.x < base.right + 0.8 * base.size
    );
  });
}

/** Both as one run; undefined where a wide gap parts them. */
function join(before: PdfItem, item: PdfItem): PdfItem | undefined {
  const size = Math.max(before.size, item.size);
  const gap = item.x - before.right;
  if (gap < -0.8 * size || gap > WIDEST_SPACE * size) return undefined;
  // Bold type is often the same words twice.
  if (before.text.endsWith(item.text) && Math.abs(item.right - before.right) < 0.1 * size) return before;
  const right = Math.max(before.right, item.right);
  if (isRaisedFrom(before, item))
    return { ...item, x: before.x, right, text: `${callOf(before)}${item.text.trimStart()}` };
  if (isRaisedFrom(item, before))
    return { ...before, right, text: `${before.text.trimEnd()}${callOf(item)}` };
  const needsSpace = gap > NARROWEST_SPACE * size && !/\s$/u.test(before.text) && !/^\s/u.test(item.text);
  return { ...before, right, text: `${before.text}${needsSpace ? " " : ""}${item.text}` };
}

const isRaisedFrom = (item: PdfItem, base: PdfItem): boolean =>
  LABEL.test(item.text.trim()) &&
  item.size < SMALLER * base.size &&
  item.y > base.y + RAISED.from * base.size;

const callOf = ({ text }: PdfItem): string => `${CALL_OPENS}${text.trim()}${CALL_CLOSES}`;
