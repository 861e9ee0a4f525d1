import { capitalsUseOf, isTeaser } from "./capitals.ts";
import {
  blocksOf,
  endsSentence,
  isHeading,
  isVerseBlock,
  LONGEST_NOISE,
  withoutAddresses,
  wordsShown,
} from "../layout.ts";
import type { LaidOutBlock } from "../layout.ts";
import type { NoiseLine, NoiseRule } from "./noise-rule.ts";
import { noiseRules } from "./noise-rules.ts";
import { judgeSections } from "./sections.ts";
import type { TidyLine } from "../tidy.ts";
import { isHeadlineLike } from "../title.ts";

/** What is to become of a line that a rule knows. */
export interface Judgement {
  readonly line: TidyLine;
  readonly isDropped: boolean;
  readonly reason: string;
}

/** Bylines and dates stand among so many lines at the top, notices of rights at the end. */
const EDGE_LINES = 5;
/** More lines under a label at the end are a part of the article. */
const LONGEST_TRAILER = 12;

/** A line with its block and the rule that knows it. */
interface Known {
  readonly line: TidyLine;
  readonly block: LaidOutBlock;
  readonly rule: NoiseRule | undefined;
}

/** True for a line that would go if it stood alone at the end of a text. */
export const isNoiseAtEnd = (line: TidyLine): boolean => isNoise(ruleAtEnd(line));

/** Judges every line that is not blank; lines that no rule knows are not in the result. */
export function judgeLines(lines: readonly TidyLine[]): Judgement[] {
  const blocks = blocksOf(lines);
  const known = knowLines(blocks);
  const dropped = new Map<TidyLine, string>();
  const doubted = new Map<TidyLine, string>();
  for (const [index, { line, block, rule }] of known.entries()) {
    if (rule === undefined) continue;
    const goes =
      !isHeading(line.text) &&
      ((rule.verdict === "drop" &&
        (isAllNoise(block, known, index) ||
          standsBetweenSentences(rule, block, line) ||
          isBelowTitle(block, known, index))) ||
        (rule.verdict === "company" && isAllNoise(block, known, index) && isInCompany(known, index)));
    if (goes) dropped.set(line, rule.reason);
    else if (block.length === 1) doubted.set(line, rule.reason);
  }
  judgeTrailer(known, dropped, doubted);
  for (const [line, reason] of judgeSections(blocks, (own) => dropped.has(own))) {
    dropped.set(line, dropped.get(line) ?? reason);
    doubted.delete(line);
  }
  return known.flatMap(({ line }): Judgement[] => {
    const reason = dropped.get(line);
    if (reason !== undefined) return [{ line, isDropped: true, reason }];
    const doubt = doubted.get(line);
    return doubt === undefined ? [] : [{ line, isDropped: false, reason: doubt }];
  });
}

/** Finds the rule for each line. Teasers are looked for last: noise between two of them must not count as a paragraph. */
function knowLines(blocks: readonly LaidOutBlock[]): Known[] {
  const all = blocks.flat();
  const tops = new Set(all.slice(0, EDGE_LINES));
  // What goes at the end is no part of it.
  const sections = judgeSections(blocks, () => false);
  const ends = new Set(
    all.filter((line) => !sections.has(line) && !isNoise(ruleAtEnd(line))).slice(-EDGE_LINES),
  );
  for (const line of all.slice(-EDGE_LINES)) ends.add(line);
  const read = (line: TidyLine, block: LaidOutBlock, teases: boolean): Known => {
    const shown = withoutAddresses(line.text);
    const noiseLine: NoiseLine = {
      line: shown,
      isAlone: block.length === 1,
      isNearTop: tops.has(line),
      isNearEnd: ends.has(line),
      isTeaser: teases,
    };
    const rule =
      shown.length > LONGEST_NOISE ? undefined : noiseRules.find((candidate) => candidate.test(noiseLine));
    return { line, block, rule };
  };
  const byWords = blocks.map((block) => block.map((line) => read(line, block, false)));
  const rest = blocks.filter((_, index) => !byWords[index]?.every(({ rule }) => isNoise(rule)));
  const use = capitalsUseOf(rest);
  const teasers = new Set(rest.filter((_, index) => isTeaser(rest, index, use)));
  return byWords.flatMap((knownLines, index) => {
    const block = blocks[index];
    if (block !== undefined && teasers.has(block)) return block.map((line) => read(line, block, true));
    const whole = block === undefined ? undefined : ruleForWhole(block, tops, ends);
    return whole === undefined ? knownLines : knownLines.map((line) => ({ ...line, rule: whole }));
  });
}

/** The rule that takes out a paragraph that is wrapped, or set in elements of HTML, by all its words. */
function ruleForWhole(
  block: LaidOutBlock,
  tops: ReadonlySet<TidyLine>,
  ends: ReadonlySet<TidyLine>,
): NoiseRule | undefined {
  const [first] = block;
  if (block.length < 2 || first === undefined || block.some(({ text }) => isHeading(text))) return undefined;
  const line = block
    .map(({ text }) => withoutAddresses(text.replace(/<[^<>]*>/g, "")).trim())
    .filter((text) => text !== "")
    .join(" ");
  if (line.length > LONGEST_NOISE) return undefined;
  const place = {
    line,
    isAlone: true,
    isNearTop: tops.has(first),
    isNearEnd: ends.has(first),
    isTeaser: false,
  };
  return noiseRules.find((rule) => rule.readsParagraphs === true && rule.test(place));
}

/** The rule for a line if it stood alone at the end. */
const ruleAtEnd = ({ text }: TidyLine): NoiseRule | undefined => {
  const line = withoutAddresses(text);
  return line.length > LONGEST_NOISE
    ? undefined
    : noiseRules.find((rule) =>
        rule.test({ line, isAlone: true, isNearTop: false, isNearEnd: true, isTeaser: false }),
      );
};

const isNoise = (rule: NoiseRule | undefined): boolean =>
  rule?.verdict === "drop" || rule?.verdict === "company";

/** The lines of a block follow each other in `known`. */
function isAllNoise(block: LaidOutBlock, known: readonly Known[], index: number): boolean {
  if (block.length === 1) return true;
  // No page has so many labels in one paragraph; the bound keeps long tables from being read again and again.
  if (block.length > LONGEST_TRAILER * 2) return false;
  return known
    .slice(Math.max(0, index - block.length), index + block.length)
    .filter((other) => other.block === block)
    .every(({ rule }) => isNoise(rule));
}

/** Lines under the first line of a text, in its block, all of them noise: that line is the title. */
function isBelowTitle(block: LaidOutBlock, known: readonly Known[], index: number): boolean {
  const at = block.findIndex((line) => line === known[index]?.line);
  return (
    known[0]?.block === block &&
    at > 0 &&
    known.slice(index, index + block.length - at).every(({ rule }) => isNoise(rule))
  );
}

/** A label between two wrapped sentences; within a sentence, or in verse, the same words are the author's. */
function standsBetweenSentences(rule: NoiseRule, block: LaidOutBlock, line: TidyLine): boolean {
  if (rule.alsoBetweenSentences !== true || isVerseBlock(block)) return false;
  const index = line.number - (block[0]?.number ?? 0);
  const [before, after] = [block[index - 1]?.text, block[index + 1]?.text];
  return (
    (before === undefined || endsSentence(before)) && (after === undefined || !/^\P{L}*\p{Ll}/u.test(after))
  );
}

/** A bare label counts as noise beside other noise, unless a heading or a colon above says that the article lists it. */
function isInCompany(known: readonly Known[], index: number): boolean {
  const hasNeighbour = isNoise(known[index - 1]?.rule) || isNoise(known[index + 1]?.rule);
  const above = known
    .slice(Math.max(0, index - LONGEST_TRAILER), index)
    .findLast(({ rule }) => !isNoise(rule));
  const announces = above !== undefined && (isHeading(above.line.text) || above.line.text.endsWith(":"));
  const hasPrompt = known
    .slice(Math.max(0, index - LONGEST_TRAILER), index)
    .some(
      ({ rule, line }) => rule?.verdict === "drop" && above !== undefined && line.number > above.line.number,
    );
  return hasNeighbour && (!announces || hasPrompt);
}

/** Headlines under “Related Content” go with it where nothing else follows; elsewhere the first is pointed out. */
function judgeTrailer(
  known: readonly Known[],
  dropped: Map<TidyLine, string>,
  doubted: Map<TidyLine, string>,
): void {
  for (const [index, { line, block, rule }] of known.entries()) {
    if (rule?.headsTrailer !== true || isHeading(line.text)) continue;
    // Over lines of its own block a label is only noise where those lines are.
    const headsBlock = block.length > 1 && block[0] === line;
    if (!dropped.has(line) && !headsBlock) continue;
    const label = wordsShown(line.text);
    const rest = known
      .slice(index + 1, index + 2 + LONGEST_TRAILER)
      .filter((other) => !dropped.has(other.line));
    const reachesEnd = index + 1 + LONGEST_TRAILER >= known.length;
    if (
      reachesEnd &&
      rest.every((other) => !isHeading(other.line.text) && isHeadlineLike(wordsShown(other.line.text)))
    ) {
      dropped.set(line, rule.reason);
      for (const other of rest) dropped.set(other.line, `a headline listed under “${label}” at the end`);
      for (const other of rest) doubted.delete(other.line);
      return;
    }
    const next = rest[0];
    if (
      dropped.has(line) &&
      next !== undefined &&
      next.block.length === 1 &&
      isHeadlineLike(wordsShown(next.line.text))
    )
      doubted.set(next.line, `a headline under “${label}”, or part of the article?`);
  }
}
