import type { Element } from "hast";
import { isElement, isUnseen } from "./elements.ts";
import { readMarkdownLine } from "./read-line.ts";
import type { Line } from "./line-buffer.ts";
import type { Reserved } from "./reserved.ts";

/** A row of a table: its cells, one for each column, empty where nothing is in it. */
export interface TableRow {
  readonly cells: readonly Line[];
  /** It heads the columns. */
  readonly isHead: boolean;
}

/** The rows of a table that is one; undefined where it only sets blocks side by side. */
export function readRows(table: Element, reserved: Reserved): readonly TableRow[] | undefined {
  const rows = rowsIn(table);
  const isLayout =
    rows.some(({ cells }) => cells.some((cell) => blocksIn(cell) > 1)) ||
    rows.every(({ cells }) => cells.length < 2);
  if (isLayout) return undefined;
  return rows.map(({ cells, isInHead }, index) => ({
    cells: cells.flatMap((cell) => [
      readMarkdownLine(cell.children, reserved),
      ...Array.from({ length: columnsOf(cell) - 1 }, () => EMPTY),
    ]),
    isHead: index === 0 && cells.length > 1 && (isInHead || cells.every(({ tagName }) => tagName === "th")),
  }));
}

const EMPTY: Line = { text: "", marks: [], bold: undefined, isItalic: false };
/** More is a mistake. */
const MOST_COLUMNS = 100;

const columnsOf = ({ properties }: Element): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Math.trunc(Number(properties["colSpan"] ?? 1)) || 1));

interface Row {
  readonly cells: readonly Element[];
  readonly isInHead: boolean;
}

const rowsIn = (table: Element): readonly Row[] =>
  elementsIn(table).flatMap((part): readonly Row[] => {
    if (part.tagName === "tr") return [{ cells: cellsIn(part), isInHead: false }];
    return /^t(?:head|body|foot)$/.test(part.tagName)
      ? elementsIn(part).map((row) => ({ cells: cellsIn(row), isInHead: part.tagName === "thead" }))
      : [];
  });

const cellsIn = (row: Element): Element[] => elementsIn(row).filter(({ tagName }) => /^t[hd]$/.test(tagName));

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => isElement(child) && !isUnseen(child));

/** Blocks that a cell of figures does not have. */
function blocksIn(cell: Element): number {
  let count = 0;
  for (const child of elementsIn(cell)) {
    if (/^(?:table|blockquote|pre|h[1-6]|section|article)$/.test(child.tagName)) return 2;
    count += child.tagName === "p" ? 1 : blocksIn(child);
  }
  return count;
}
