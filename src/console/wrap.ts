import wrapAnsi from "wrap-ansi";

/** Narrower, and words are broken whatever one does. */
const NARROWEST = 24;

/**
 * Breaks lines between words so that each fits, and puts something before every one: a bar, a space. Nothing else is changed; a
 * word that is longer than a line (an address) stays whole.
 *
 * @param columns - of the terminal; undefined where lines may be of any length
 * @param first - stands before the first line instead
 */
export function wrapped(text: string, columns: number | undefined, before = "", first = before): string {
  const width = columns === undefined ? undefined : Math.max(NARROWEST, columns) - before.length;
  return text
    .split("\n")
    .flatMap((line) => (width === undefined ? [line] : brokenUp(line, width)))
    .map((line, index) => `${index === 0 ? first : before}${line}`)
    .join("\n");
}

/** A line that is set in keeps that. */
function brokenUp(line: string, width: number): readonly string[] {
  const [indent = ""] = /^\s*/u.exec(line) ?? [];
  const lines = wrapAnsi(line.slice(indent.length), Math.max(1, width - indent.length), { hard: false });
  return lines.split("\n").map((part, index) => (index === 0 ? indent + part : part));
}
