import type { Run } from "./anchors.ts";
import { weightOf } from "./anchors.ts";
import type { SaidWord } from "./said.ts";
import { APART } from "./word-index.ts";
import type { WordIndex } from "./word-index.ts";

/** How many words may be left out, or be others, between two runs of one place. */
const REACH = 40;
/** What it costs to go on at another place, in words that tell something. */
const JUMP = 2.5;
/** What each word costs that is left out, or put in, between two runs. */
const GAP = 0.06;
/** A gap that the quotation marks costs next to nothing. */
const MARKED = 0.3;

/**
 * The best way to see a quotation as runs of the articles' words, in its order: those that follow one another closely, as one
 * place, and jumps to others. Chaining of fragments (Gusfield 1997, "Algorithms on strings, trees and sequences", 13.3).
 *
 * @param runs - in the order of the quotation
 * @param marks - where the quotation says that it leaves something out
 */
export function bestChain(
  words: readonly SaidWord[],
  runs: readonly Run[],
  marks: ReadonlySet<number>,
  index: WordIndex,
): Run[] {
  const sums = [0];
  for (const { key } of words) sums.push((sums.at(-1) ?? 0) + weightOf(key));
  const weigh = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const isMarked = markedBetween(marks);

  interface Link {
    readonly run: Run;
    readonly score: number;
    readonly before: Link | undefined;
  }
  const links: Link[] = [];
  let best: Link | undefined;
  for (const run of runs) {
    let link: Link = { run, score: weigh(run.said, run.said + run.length), before: undefined };
    const whole = link.score;
    for (const before of links) {
      if (before.score + whole <= link.score) continue;
      const joined = trim(before.run, run);
      if (joined === undefined) continue;
      const cost = costOf(before.run, joined, isMarked, index);
      const score = before.score + weigh(joined.said, joined.said + joined.length) - cost;
      if (score > link.score) link = { run: joined, score, before };
    }
    links.push(link);
    if (best === undefined || link.score > best.score) best = link;
  }
  const chain: Run[] = [];
  for (let link = best; link !== undefined; link = link.before) chain.unshift(link.run);
  return chain;
}

/** What is left of a run behind another; where they stand close, no word of the articles is used twice either. */
function trim(before: Run, run: Run): Run | undefined {
  if (run.said + run.length <= before.said + before.length) return undefined;
  const inQuotation = Math.max(0, before.said + before.length - run.said);
  const overlap = before.told + before.length - (run.told + inQuotation);
  const isSamePlace = run.told > before.told && overlap > 0 && overlap < REACH;
  const cut = inQuotation + (isSamePlace ? overlap : 0);
  if (cut >= run.length) return undefined;
  return { said: run.said + cut, told: run.told + cut, length: run.length - cut };
}

function costOf(
  before: Run,
  run: Run,
  isMarked: (from: number, to: number) => boolean,
  index: WordIndex,
): number {
  const said = run.said - before.said - before.length;
  const told = run.told - before.told - before.length;
  const marked = isMarked(before.said + before.length, run.said);
  if (told < 0) return JUMP;
  if (marked && isSameParagraph(before, run, index)) return MARKED;
  return told <= REACH && isSameArticle(before, run, index) ? GAP * (said + told) : JUMP;
}

/** True where two runs follow one another in one place: one article of the quotation. */
export function isNear(before: Run, run: Run, marks: ReadonlySet<number>, index: WordIndex): boolean {
  const told = run.told - before.told - before.length;
  if (told < 0) return false;
  const marked = markedBetween(marks)(before.said + before.length, run.said);
  return marked ? isSameParagraph(before, run, index) : told <= REACH && isSameArticle(before, run, index);
}

const markedBetween =
  (marks: ReadonlySet<number>) =>
  (from: number, to: number): boolean => {
    for (let at = from; at <= to; at++) if (marks.has(at)) return true;
    return false;
  };

const sentenceWith = (place: number, { sentences, sentenceOf }: WordIndex) =>
  sentences[sentenceOf[place] ?? -1];

const isSameParagraph = (a: Run, b: Run, index: WordIndex): boolean =>
  sentenceWith(a.told, index)?.paragraph === sentenceWith(b.told, index)?.paragraph;

function isSameArticle(before: Run, run: Run, { ids }: WordIndex): boolean {
  for (let at = before.told + before.length; at < run.told; at++) if (ids[at] === APART) return false;
  return true;
}
