import { UsageError } from "../core/errors.ts";
import { clip } from "../core/text/graphemes.ts";
import type { NamedLine } from "./named-line.ts";

/** Enough of a line to recognise it. In code units. */
const SHOWN_LENGTH = 60;

/**
 * The numbers of the lines that requests bring back.
 *
 * @param requests - each a line number, or the words of a line or their beginning
 * @throws UsageError when a request matches no dropped line
 */
export function linesToKeep(requests: readonly string[], dropped: readonly NamedLine[]): ReadonlySet<number> {
  return new Set(requests.flatMap((request) => linesFor(request, dropped)));
}

function linesFor(request: string, dropped: readonly NamedLine[]): number[] {
  const wanted = request.trim();
  const byNumber = dropped.filter(({ line }) => String(line) === wanted);
  const exact = dropped.filter(({ text }) => text.trim() === wanted);
  // A number that is nobody's line must not bring back “3 comments”.
  const isBeginning = wanted !== "" && !/^\d+$/.test(wanted);
  const beginning = dropped.filter(({ text }) => isBeginning && text.trim().startsWith(wanted));
  const found = [byNumber, exact, beginning].find((lines) => lines.length > 0);
  if (found === undefined) throw new UsageError(explain(wanted, dropped));
  return found.map(({ line }) => line);
}

function explain(wanted: string, dropped: readonly NamedLine[]): string {
  if (dropped.length === 0)
    return `No line was left out, so --keep “${wanted}” has nothing to bring back. Leave it away.`;
  const choices = dropped.map(({ line, text }) => `line ${line}: “${clip(text.trim(), SHOWN_LENGTH)}”`);
  return `--keep “${wanted}” matches no line that was left out. These can be kept, by number or by their first words:\n${choices.map((choice) => `  ${choice}`).join("\n")}`;
}
