import type { PdfLine } from "./pdf-page.ts";

/** So many lines at either end of a page may stand on every page. */
const EDGE = 3;
/** A line that stands on fewer pages is of the text. */
const FEWEST_PAGES = 2;

/** A line that stands at the edge of pages, and is not of the text. */
export interface RunningLine {
  /** As it is on the first of its pages. */
  readonly text: string;
  readonly pages: number;
  readonly isNumber: boolean;
}

const NUMBER =
  /^(?:(?:page|seite|p\.) ?)?[-–—|\s]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|von)\s*\d{1,4})?[-–—|\s]*$/iu;

/**
 * Parts the lines that are at the edge of page after page (titles, numbers) from the text. Figures in them may differ.
 *
 * @param pages - each with its lines in order of reading
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): {
  readonly lines: readonly (readonly PdfLine[])[];
  readonly running: readonly RunningLine[];
} {
  const found = new Map<string, { text: string; pages: number }>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf))) {
      const { pages: count, text } = found.get(key) ?? {
        pages: 0,
        text: edgesOf(lines).find((line) => keyOf(line) === key)?.text ?? "",
      };
      found.set(key, { text, pages: count + 1 });
    }
  const numbered = pages.filter((own) => {
    const edges = new Set(edgesOf(own));
    return own.some((line) => edges.has(line) && NUMBER.test(line.text) && isOutermost(line, edges));
  }).length;
  const hasNumbers = numbered >= Math.max(FEWEST_PAGES, pages.length / 3);
  // Half of the pages may have the head of the other half: left and right pages differ.
  const enough = Math.max(FEWEST_PAGES, Math.ceil(pages.length / 4));
  const isRunning = (line: PdfLine, edges: ReadonlySet<PdfLine>): boolean =>
    edges.has(line) &&
    ((found.get(keyOf(line))?.pages ?? 0) >= enough ||
      (hasNumbers && NUMBER.test(line.text) && isOutermost(line, edges)));
  const numbers = { text: "", pages: 0 };
  const heads = new Map<string, RunningLine>();
  const lines = pages.map((own) => {
    const edges = new Set(edgesOf(own));
    return own.filter((line) => {
      if (!isRunning(line, edges)) return true;
      if (NUMBER.test(line.text)) {
        numbers.pages += 1;
        numbers.text ||= line.text;
      } else
        heads.set(keyOf(line), {
          text: line.text,
          pages: found.get(keyOf(line))?.pages ?? 1,
          isNumber: false,
        });
      return false;
    });
  });
  return {
    lines,
    running: [...heads.values(), ...(numbers.pages > 0 ? [{ ...numbers, isNumber: true }] : [])],
  };
}

/** The lines at the top and the bottom of a page, wherever they come in the order of reading. */
function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
}

const isOutermost = (line: PdfLine, edges: ReadonlySet<PdfLine>): boolean => {
  const heights = [...edges].map(({ y }) => y);
  return line.y >= Math.max(...heights) - 1 || line.y <= Math.min(...heights) + 1;
};

/** Lines that differ in figures alone, at the same height, are the same. */
const keyOf = ({ text, y }: PdfLine): string =>
  `${text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/gu, " ").trim()}|${Math.round(y / 6)}`;
