import { measureCost } from "./cost.ts";
import type { Cost } from "./cost.ts";
import type { Entry } from "./data.ts";
import { askLibrary, askMisspelt, askNearTopic, askOffTopic, askTraps, askWithin } from "./judge.ts";
import type { TrapVerdict, Verdict } from "./judge.ts";
import { bestThreshold } from "./statistics/threshold.ts";
import type { System } from "./system.ts";

/** All that was asked of one system. */
export interface Measured {
  readonly name: string;
  readonly paragraphs: readonly Verdict[];
  readonly sentences: readonly Verdict[];
  readonly shown: readonly Verdict[];
  readonly misspelt: readonly Verdict[];
  readonly library: readonly Verdict[];
  readonly nearTopic: readonly Verdict[];
  readonly offTopic: readonly Verdict[];
  readonly traps: readonly TrapVerdict[];
  /** Whether a question was given an answer; absent where the system neither decides nor gives a score to decide by. */
  readonly isAnswered: ((verdict: Verdict) => boolean) | undefined;
  readonly cost: Cost;
}

/** Articles at even places are for choosing; what was chosen is judged on the others. */
export const isForChoosing = ({ place }: { readonly place: number }): boolean => place % 2 === 0;

/** Asks a system everything, of all articles. */
export async function measure(system: System, entries: readonly Entry[]): Promise<Measured> {
  const cost = await measureCost(system, entries);
  const library = await askLibrary(system, entries);
  const shown = await askWithin(system, entries, "shown");
  const nearTopic = await askNearTopic(system, entries);
  const offTopic = await askOffTopic(system, entries);
  return {
    name: system.name,
    paragraphs: await askWithin(system, entries, "paragraph"),
    sentences: await askWithin(system, entries, "sentence"),
    shown,
    misspelt: await askMisspelt(system, entries),
    library,
    nearTopic,
    offTopic,
    traps: await askTraps(system, entries),
    isAnswered: decisionOf(shown, nearTopic, offTopic),
    cost,
  };
}

const scoreOf = ({ outcome }: Verdict): number => outcome.score ?? 0;

const scoresForChoosing = (verdicts: readonly Verdict[]): number[] =>
  verdicts.filter(isForChoosing).map(scoreOf);

/** The system's own decision, or else the threshold on its score that would have been best on the articles for choosing. */
function decisionOf(
  shown: readonly Verdict[],
  nearTopic: readonly Verdict[],
  offTopic: readonly Verdict[],
): Measured["isAnswered"] {
  const all = [...shown, ...nearTopic, ...offTopic];
  if (all.every(({ outcome }) => outcome.isAnswered !== undefined))
    return ({ outcome }) => outcome.isAnswered === true;
  if (all.some(({ outcome }) => outcome.score === undefined)) return undefined;
  const threshold = bestThreshold(scoresForChoosing(shown), [
    scoresForChoosing(nearTopic),
    scoresForChoosing(offTopic),
  ]);
  return (verdict) => scoreOf(verdict) >= threshold;
}
