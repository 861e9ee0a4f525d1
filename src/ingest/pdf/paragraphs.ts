import { endsSentence } from "../layout.ts";
import { joinLines } from "./hyphens.ts";
import { CALL_OPENS } from "./pdf-page.ts";
import type { PdfLine } from "./pdf-page.ts";

/** A paragraph, a heading, an item or a table of a PDF. */
export interface PdfBlock {
  readonly page: number;
  /** Words, in which the labels of notes may be called. */
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  /** Of a table: its rows, each with its cells. */
  readonly rows?: readonly (readonly string[])[];
  /** The last thing on its page. */
  readonly isAtFoot: boolean;
}

const ITEM = /^(?:[•‣▪◦●○■–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]) \S/u;
/** Type of another size is another block. */
const OTHER_SIZE = 0.08;
/** More than the usual way from line to line parts paragraphs. */
const WIDER = 1.28;
/** A last line leaves so much of its column free. */
const FREE = 0.12;
const FEWEST_ROWS = 3;

/** Puts lines together to paragraphs, within pages and beyond their ends. */
export function pdfParagraphsOf(pages: readonly (readonly PdfLine[])[]): readonly PdfBlock[] {
  const usual = usualGaps(pages);
  const words = new Set(
    pages.flat().flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []),
  );
  const blocks: PdfBlock[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first === undefined || last === undefined) return;
    const isAtFoot = pages[last.page - 1]?.at(-1) === last;
    blocks.push({
      page: first.page,
      text: joinLines(
        open.map(({ text }) => text),
        words,
      ),
      size: first.size,
      lines: open.length,
      isAtFoot,
    });
    open = [];
  };
  const lines = pages.flat();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const rows = rowsFrom(lines, at);
    if (rows.length >= FEWEST_ROWS) {
      close();
      blocks.push({
        page: line.page,
        text: rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim())).join(" "),
        rows: rows.map(({ cells }) => cells.map(({ text }) => text.trim())),
        size: line.size,
        lines: rows.length,
        isAtFoot: false,
      });
      at += rows.length - 1;
      continue;
    }
    const before = open.at(-1);
    if (before !== undefined && parts(before, line, open, usual)) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** Lines from a place on that have as many cells, at the same places: the rows of a table. */
function rowsFrom(lines: readonly PdfLine[], at: number): readonly PdfLine[] {
  const first = lines[at];
  if (first === undefined || first.cells.length < 2) return [];
  let end = at + 1;
  for (let line = lines[end]; line !== undefined && isRowBelow(first, line); line = lines[end]) end += 1;
  return lines.slice(at, end);
}

const isRowBelow = (first: PdfLine, line: PdfLine): boolean =>
  line.page === first.page &&
  line.cells.length === first.cells.length &&
  line.cells.every((cell, index) => {
    const above = first.cells[index];
    return above !== undefined && cell.x < above.right + first.size && cell.right > above.x - first.size;
  });

function parts(
  before: PdfLine,
  line: PdfLine,
  open: readonly PdfLine[],
  usual: (size: number) => number,
): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return true;
  // A note begins with its label.
  if (line.text.startsWith(CALL_OPENS)) return true;
  const isItem = ITEM.test(line.text);
  const isSameColumn =
    line.page === before.page && line.y < before.y && line.column.left === before.column.left;
  const width = before.column.right - before.column.left;
  const isShort = before.right < before.column.right - FREE * width;
  if (!isSameColumn) {
    if (isItem) return true;
    return endsSentence(before.text) && (isShort || !/^\P{L}*\p{Ll}/u.test(line.text));
  }
  if (before.y - line.y > WIDER * usual(line.size)) return true;
  if (
    isItem &&
    (ITEM.test(open[0]?.text ?? "") || isShort || endsSentence(before.text) || before.text.endsWith(":"))
  )
    return true;
  const first = open[0] ?? before;
  // The first line of a paragraph is set in; the lines of an item stand below its words.
  const isSetIn =
    line.x > line.column.left + 0.7 * line.size && line.x > before.x + 0.7 * line.size && open.length > 1;
  if (isSetIn && endsSentence(before.text)) return true;
  if (ITEM.test(first.text) && line.x < first.x + 0.3 * line.size && isShort) return true;
  return isShort && endsSentence(before.text);
}

/** The way from line to line, for each size of type: the one that is most frequent. */
function usualGaps(pages: readonly (readonly PdfLine[])[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const lines of pages)
    for (const [index, line] of lines.entries()) {
      const below = lines[index + 1];
      if (
        below === undefined ||
        below.y >= line.y ||
        Math.abs(below.size - line.size) > OTHER_SIZE * line.size
      )
        continue;
      const own = counts.get(Math.round(line.size)) ?? new Map<number, number>();
      const gap = Math.round((line.y - below.y) * 2) / 2;
      counts.set(Math.round(line.size), own.set(gap, (own.get(gap) ?? 0) + 1));
    }
  return (size) => {
    const own = [...(counts.get(Math.round(size)) ?? [])].filter(([gap]) => gap < 3 * size);
    const [most] = own.toSorted(([a, x], [b, y]) => y - x || a - b);
    return Math.max(most?.[0] ?? 1.3 * size, size);
  };
}
