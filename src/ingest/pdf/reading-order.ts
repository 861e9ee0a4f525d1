import type { PdfItem, PdfLine } from "./pdf-page.ts";

/** A column has at least so many runs, and its runs fill so much of it. */
const FEWEST_RUNS = 4;
const FILLED = 0.55;
/** So many runs of a page with columns may go across both: titles, notes. */
const MOST_ACROSS = 0.35;
/** A column is no narrower than this share of what is parted. */
const NARROWEST = 0.22;

/** The lines of a page in the order in which they are read: column after column, from what goes across to what goes across. */
export function linesInOrder(runs: readonly PdfItem[], page: number): PdfLine[] {
  return columnsOf(runs.toSorted(byPlace)).flatMap((group) => linesOf(group, page));
}

const byPlace = (a: PdfItem, b: PdfItem): number => b.y - a.y || a.x - b.x;

/** Groups of runs, each of one column, in order. */
function columnsOf(runs: readonly PdfItem[]): (readonly PdfItem[])[] {
  const gutter = gutterOf(runs);
  if (gutter === undefined) return runs.length === 0 ? [] : [runs];
  const groups: (readonly PdfItem[])[] = [];
  let band: PdfItem[] = [];
  let across: PdfItem[] = [];
  const closeBand = (): void => {
    groups.push(
      ...columnsOf(band.filter(({ right }) => right <= gutter + 1)),
      ...columnsOf(band.filter(({ right }) => right > gutter + 1)),
    );
    band = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) groups.push(across);
    across = [];
  };
  for (const run of runs) {
    if (isAcross(run, gutter)) {
      if (band.length > 0) closeBand();
      across.push(run);
    } else {
      closeAcross();
      band.push(run);
    }
  }
  closeBand();
  closeAcross();
  return groups.filter((group) => group.length > 0);
}

const isAcross = ({ x, right }: PdfItem, at: number): boolean => x < at - 1 && right > at + 1;

/** Where a page is parted into two columns: what the fewest runs go across. Undefined where it is not. */
function gutterOf(runs: readonly PdfItem[]): number | undefined {
  if (runs.length < 2 * FEWEST_RUNS) return undefined;
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map((run) => run.right));
  const width = right - left;
  let best: { readonly at: number; readonly across: number } | undefined;
  for (const at of new Set(runs.map((run) => Math.round(run.right) + 2))) {
    if (at < left + NARROWEST * width || at > right - NARROWEST * width) continue;
    const across = runs.filter((run) => isAcross(run, at)).length;
    if (across > MOST_ACROSS * runs.length || (best !== undefined && across >= best.across)) continue;
    const sides = [
      { own: runs.filter((run) => run.right <= at + 1), width: at - left },
      { own: runs.filter((run) => run.x >= at - 1), width: right - at },
    ];
    if (sides.every((side) => isColumn(side.own, side.width))) best = { at, across };
  }
  return best?.at;
}

/** Cells of a table are fewer, or fill less of their column. */
function isColumn(runs: readonly PdfItem[], width: number): boolean {
  if (runs.length < FEWEST_RUNS) return false;
  const widths = runs.map((run) => run.right - run.x).toSorted((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= FILLED * width;
}

/** Runs at the same height are one line. */
function linesOf(group: readonly PdfItem[], page: number): PdfLine[] {
  const rows: PdfItem[][] = [];
  for (const run of group.toSorted(byPlace)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.y - run.y) < 0.35 * Math.max(first.size, run.size)
    )
      row.push(run);
    else rows.push([run]);
  }
  const column = {
    left: Math.min(...group.map(({ x }) => x)),
    right: Math.max(...group.map(({ right }) => right)),
  };
  return rows.map((row) => {
    const cells = row.toSorted((a, b) => a.x - b.x);
    const [first] = cells;
    return {
      text: cells.map(({ text }) => text.trim()).join(" "),
      x: first?.x ?? 0,
      right: Math.max(...cells.map(({ right }) => right)),
      y: first?.y ?? 0,
      size: Math.max(...cells.map(({ size }) => size)),
      page,
      cells,
      column,
    };
  });
}
