import { judgeLines } from "./rules/judge.ts";
import { linesToKeep } from "./keep.ts";
import { blocksOf, isHeading } from "./layout.ts";
import type { NamedLine } from "./named-line.ts";
import { surplusBlankLines } from "./tidy.ts";
import type { TidyLine } from "./tidy.ts";
import { repeatsTitle, titleOf } from "./title.ts";

export interface CleanText {
  /** Every line that was kept, unchanged and in order; one blank line between paragraphs; no line end at the end. */
  readonly text: string;
  /** The title that was given, else the one that the text opens with. */
  readonly title: string | undefined;
  /** Lines that are not in the text, in order. */
  readonly dropped: readonly NamedLine[];
  /** Lines that a rule would have dropped, and that `keep` brought back. */
  readonly broughtBack: readonly NamedLine[];
  /** Lines in the text that a person should look at. */
  readonly doubtful: readonly NamedLine[];
  /** Numbers of the lines that are in the text. */
  readonly kept: ReadonlySet<number>;
  /** Surplus blank lines that are gone; those that a dropped line leaves behind are not counted. */
  readonly blankLines: number;
}

/**
 * Takes noise and the title out of a text. What is not listed as dropped is in the result as it was.
 *
 * @param options.title - the article's title where it is known; a line at the top that repeats it is dropped
 * @param options.keep - line numbers, or the words (or their beginning) of lines that must not be dropped
 * @param options.foreign - numbers of lines that are known not to be of the article, with the reason
 * @throws UsageError when a `keep` matches no dropped line; its message lists those that can be kept
 */
export function cleanLines(
  lines: readonly TidyLine[],
  {
    title,
    keep = [],
    foreign = new Map(),
  }: {
    title?: string | undefined;
    keep?: readonly string[] | undefined;
    foreign?: ReadonlyMap<number, string> | undefined;
  } = {},
): CleanText {
  const judgements = judgeLines(lines.filter(({ number }) => !foreign.has(number)));
  const dropped = new Map(judgements.filter((j) => j.isDropped).map((j) => [j.line, j.reason]));
  for (const line of lines) {
    const reason = foreign.get(line.number);
    if (reason !== undefined && line.text !== "") dropped.set(line, reason);
  }
  for (const heading of emptied(lines, dropped)) dropped.set(heading, "a heading with nothing left under it");
  const found = dropTitle(lines, title, dropped);
  const candidates = namedLines(lines, dropped);
  const back = linesToKeep(keep, candidates);
  const doubts = new Map(judgements.filter((j) => !j.isDropped).map((j) => [j.line, j.reason]));
  return {
    text: writeLines(lines, (line) => dropped.has(line) && !back.has(line.number)),
    title: found,
    dropped: candidates.filter(({ line }) => !back.has(line)),
    broughtBack: candidates.filter(({ line }) => back.has(line)),
    kept: new Set(
      lines.flatMap((line) =>
        line.text === "" || (dropped.has(line) && !back.has(line.number)) ? [] : line.number,
      ),
    ),
    doubtful: namedLines(lines, doubts).filter(
      ({ text }) => found === undefined || !repeatsTitle(text, found),
    ),
    blankLines: surplusBlankLines(lines),
  };
}

/** Headings under which something stood, and all of it went. */
function emptied(lines: readonly TidyLine[], dropped: ReadonlyMap<TidyLine, string>): readonly TidyLine[] {
  const found: TidyLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isHeading(line.text) || dropped.has(line)) continue;
    const level = levelOf(line.text);
    const rest = lines.slice(index + 1).filter(({ text }) => text !== "" && !RULE.test(text));
    const end = rest.findIndex(({ text }) => isHeading(text) && levelOf(text) <= level);
    const under = end === -1 ? rest : rest.slice(0, end);
    if (under.length > 0 && under.every((own) => dropped.has(own))) found.push(line);
  }
  return found;
}

const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const levelOf = (line: string): number => /^#*/.exec(line)?.[0].length ?? 0;

/** Finds the title and drops the lines at the top that repeat it. */
function dropTitle(
  lines: readonly TidyLine[],
  given: string | undefined,
  dropped: Map<TidyLine, string>,
): string | undefined {
  // A line that goes leaves its block, so that a title above a byline stands alone.
  const blocks = blocksOf(lines)
    .map((block) => block.filter((line) => !dropped.has(line)))
    .filter((block) => block.length > 0);
  const title = given ?? titleOf(blocks);
  if (title === undefined) return undefined;
  for (const block of blocks) {
    const [line] = block;
    const isLone = block.length === 1 || isHeading(line?.text ?? "");
    if (line === undefined || !isLone || !repeatsTitle(line.text, title)) break;
    dropped.set(line, "the title, which stands in the front matter");
    if (block.length > 1) break;
  }
  return title;
}

const namedLines = (lines: readonly TidyLine[], reasons: ReadonlyMap<TidyLine, string>): NamedLine[] =>
  lines.flatMap((line) => {
    const reason = reasons.get(line);
    return reason === undefined ? [] : [{ line: line.number, text: line.text, reason }];
  });

/** A dropped line leaves a paragraph break: what stood on either side of it is never read as one paragraph. */
function writeLines(lines: readonly TidyLine[], isDropped: (line: TidyLine) => boolean): string {
  let text = "";
  let breaks = false;
  for (const line of lines) {
    if (line.text === "" || isDropped(line)) {
      breaks = true;
    } else {
      if (text !== "") text += breaks ? "\n\n" : "\n";
      text += line.text;
      breaks = false;
    }
  }
  return text;
}
