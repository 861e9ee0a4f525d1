import type { SummaryCandidate } from "./candidates.ts";
import { emptySelection, extend, extensionBy, lengthOf } from "./extension.ts";
import type { Extension, Selection, Task } from "./extension.ts";
import type { Similarities } from "./similarity.ts";

/** What missing the length wholly costs: about as much as good sentences bring. */
const LENGTH_WEIGHT = 1.5;
/** Selections that are followed at the same time: more find nothing better, fewer miss combinations that fit. */
const BEAM_WIDTH = 8;
/**
 * Bounds width times sentences times steps, which is what the search costs: a long summary of a book gets a narrower
 * beam, and has more sentences of every length to choose from.
 */
const BEAM_WORK = 2_000_000;

/**
 * Chooses the sentences that together say most within the budget: a beam search in which the selections that use their
 * words best are followed, and the length is judged at the end.
 *
 * @param similarTo - of the candidates' terms
 * @returns in the order of the article; at least one, unless no sentence is short enough for the length
 */
export function selectSentences(task: Task, similarTo: Similarities): SummaryCandidate[] {
  const width = beamWidthFor(task);
  const wanted = [...task.candidates.keys()].filter((index) => task.isWanted[index] === true);
  let beam: readonly Selection[] = [emptySelection(task)];
  let best: Selection | undefined;

  while (beam.length > 0) {
    beam = bestExtensions(beam, width, wanted, task).map((extension) => extend(extension, similarTo));
    for (const selection of beam)
      if (best === undefined || scoreOf(selection, task) > scoreOf(best, task)) best = selection;
  }
  const taken: ReadonlySet<number | undefined> = best?.taken ?? new Set([bestAlone(task)]);
  return task.candidates.filter((_, index) => taken.has(index));
}

/** How good a selection is as the summary: what it says, and how near it comes to the length. */
function scoreOf({ taken, words, value }: Selection, { budget }: Task): number {
  const { targetWords, maxSentences, fillsSentences } = budget;
  const missed = LENGTH_WEIGHT * Math.abs(targetWords - words);
  // More than any difference in value: a number of sentences that was asked for comes first.
  const unfilled = fillsSentences ? 100 * targetWords * (maxSentences - taken.size) : 0;
  return value - missed - unfilled;
}

/** The different selections that are one step further and use their words best. */
function bestExtensions(
  beam: readonly Selection[],
  width: number,
  wanted: readonly number[],
  task: Task,
): readonly Extension[] {
  const best: { readonly extension: Extension; readonly density: number }[] = [];
  for (const base of beam) {
    for (const index of wanted) {
      const extension = extensionBy(index, base, task);
      if (extension === undefined) continue;
      const density = extension.value / extension.words;
      const worst = best.at(-1);
      if (best.length === width && worst !== undefined && density <= worst.density) continue;
      const twin = best.findIndex((other) => other.extension.fingerprint === extension.fingerprint);
      if (twin >= 0 && density <= (best[twin]?.density ?? 0)) continue;
      if (twin >= 0) best.splice(twin, 1);
      else if (best.length === width) best.pop();
      const place = best.findIndex((other) => other.density < density);
      best.splice(place === -1 ? best.length : place, 0, { extension, density });
    }
  }
  return best.map(({ extension }) => extension);
}

function beamWidthFor({ candidates, budget }: Task): number {
  const words = candidates.reduce((sum, candidate) => sum + candidate.words, 0);
  const steps = (budget.targetWords / Math.max(1, words)) * candidates.length;
  const affordable = Math.floor(BEAM_WORK / Math.max(1, candidates.length * steps));
  return Math.max(1, Math.min(BEAM_WIDTH, affordable));
}

/**
 * Where nothing fits: the best sentence that can stand alone, the less welcome the further it goes beyond the length; the shortest,
 * where each is too long for a screen.
 *
 * @returns undefined where each goes beyond what one sentence may
 */
function bestAlone({ candidates, relevance, budget, isWanted }: Task): number | undefined {
  const allowed = [...candidates.entries()].filter(
    ([index, candidate]) =>
      isWanted[index] === true && standsAlone(candidate) && candidate.words <= budget.mostWordsAlone,
  );
  const onScreen = allowed.filter(([, candidate]) => lengthOf(candidate) <= budget.maxCharacters);
  const worthOf = ([index, candidate]: readonly [number, SummaryCandidate]): number =>
    onScreen.length === 0
      ? -lengthOf(candidate)
      : (relevance[index] ?? 0) * Math.min(1, budget.targetWords / candidate.words);
  const [first, ...others] = onScreen.length === 0 ? allowed : onScreen;
  return first && others.reduce((best, other) => (worthOf(other) > worthOf(best) ? other : best), first)[0];
}

/** True for what may be shown with nothing around it. */
export const standsAlone = ({ needs, isLedUpTo }: SummaryCandidate): boolean =>
  needs === "nothing" && !isLedUpTo;
