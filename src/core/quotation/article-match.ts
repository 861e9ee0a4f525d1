import type { Run } from "./anchors.ts";
import { weightOf } from "./anchors.ts";
import { alignWords } from "./align.ts";
import type { Step } from "./align.ts";
import { isNear } from "./chain.ts";
import type { Said } from "./said.ts";
import { APART } from "./word-index.ts";
import type { WordIndex } from "./word-index.ts";

/** A stretch of a quotation and the place of the articles that it is like, step by step. Places are those of words. */
export interface Match {
  readonly steps: readonly Step[];
  /** From the first to behind the last word of the place. */
  readonly first: number;
  readonly end: number;
}

/** Less than this in common is no evidence of a place: three words that tell something, or a few more. */
const LEAST_WEIGHT = 2;
const FEWEST_WORDS = 3;
/** So many more words left out than put in, past the end of a sentence, and it is another place. */
const PLACES_APART = 3;

/** Reads a chain of runs as places of the articles, each aligned word for word; together they cover the quotation. */
export function matchesOf(chain: readonly Run[], said: Said, index: WordIndex): Match[] {
  const groups = groupsOf(chain, said, index).filter((runs) => isEvidence(runs, said));
  return groups.map((runs, at) => {
    const from = at === 0 ? 0 : (runs[0]?.said ?? 0);
    const to = groups[at + 1]?.[0]?.said ?? said.words.length;
    return alignGroup(runs, { from, to }, said, index);
  });
}

function groupsOf(chain: readonly Run[], { marks }: Said, index: WordIndex): Run[][] {
  const groups: Run[][] = [];
  for (const run of chain) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && isNear(before, run, marks, index) && !isBreak(before, run, marks, index))
      groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Something is left out past the end of a sentence, and the quotation does not say so. */
function isBreak(before: Run, run: Run, marks: ReadonlySet<number>, { sentenceOf }: WordIndex): boolean {
  const [saidFrom, toldFrom] = [before.said + before.length, before.told + before.length];
  for (let at = saidFrom; at <= run.said; at++) if (marks.has(at)) return false;
  const more = run.told - toldFrom - (run.said - saidFrom);
  return more >= PLACES_APART && sentenceOf[before.told] !== sentenceOf[run.told];
}

function isEvidence(runs: readonly Run[], { words }: Said): boolean {
  const own = runs.flatMap(({ said, length }) => words.slice(said, said + length));
  return own.length >= FEWEST_WORDS && own.reduce((sum, { key }) => sum + weightOf(key), 0) >= LEAST_WEIGHT;
}

function alignGroup(
  runs: readonly Run[],
  { from, to }: { readonly from: number; readonly to: number },
  said: Said,
  index: WordIndex,
): Match {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return { steps: [], first: 0, end: 0 };
  const [opening, closing] = [
    sentenceAround(first.told, index),
    sentenceAround(last.told + last.length - 1, index),
  ];
  const steps: Step[] = [];
  const align = (saidFrom: number, saidTo: number, toldFrom: number, toldTo: number, free = FIXED): void => {
    const keys = keysBetween(toldFrom, toldTo, index);
    for (const step of alignWords(said.words.slice(saidFrom, saidTo), keys, free, index.oppositesOf))
      steps.push({
        ...step,
        ...("said" in step && { said: step.said + saidFrom }),
        ...("told" in step && { told: step.told + toldFrom }),
      });
  };
  align(from, first.said, Math.max(opening.first, first.told - reach(first.said - from)), first.told, {
    start: true,
    end: false,
  });
  let before: Run | undefined;
  for (const run of runs) {
    if (before !== undefined)
      align(before.said + before.length, run.said, before.told + before.length, run.told);
    for (let at = 0; at < run.length; at++)
      steps.push({ kind: "same", said: run.said + at, told: run.told + at });
    before = run;
  }
  const [saidEnd, toldEnd] = [last.said + last.length, last.told + last.length];
  align(saidEnd, to, toldEnd, Math.min(closing.end, toldEnd + reach(to - saidEnd)), {
    start: false,
    end: true,
  });
  const told = steps.flatMap((step) => ("told" in step ? [step.told] : []));
  return { steps, first: Math.min(...told), end: Math.max(...told) + 1 };
}

/** How far from a run the article's side of so many words is looked for. */
const reach = (count: number): number => (count === 0 ? 0 : count + PLACES_APART);

const FIXED = { start: false, end: false };

const sentenceAround = (place: number, { sentences, sentenceOf }: WordIndex) =>
  sentences[sentenceOf[place] ?? -1] ?? { first: place, end: place + 1 };

function keysBetween(from: number, to: number, { ids, keys }: WordIndex): string[] {
  return Array.from(ids.subarray(from, to)).map((id) => (id === APART ? "" : (keys[id] ?? "")));
}
