import { mebibytesOf, millisecondsOf } from "../cost.ts";
import type { Entry } from "../data.ts";
import { inTurn } from "../in-turn.ts";
import type { Answering, System } from "../system.ts";
import { madeUpArticles } from "./made-up-articles.ts";

/** What it takes to index a library of one size, and to ask it. */
export interface Scale {
  readonly paragraphs: number;
  readonly indexMs: number;
  readonly MiB: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

const QUESTIONS = 100;
/** Paragraphs that are indexed before anything is measured. */
const WARM_UP = 500;

/** Measures one size of library. Run it in a process of its own: what another size leaves behind would count. */
export async function measureScale(
  system: System,
  entries: readonly Entry[],
  paragraphs: number,
): Promise<Scale> {
  const articles = madeUpArticles(entries, paragraphs);
  // What is compiled or loaded the first time does not count.
  await inTurn(madeUpArticles(entries, WARM_UP), async (article) => {
    const warmUp = await system.prepare([article], "shown");
    return [await warmUp("Who was first?")];
  });
  let answer: Answering | undefined;
  let indexMs = 0;
  const MiB = await mebibytesOf(async () => {
    indexMs = await millisecondsOf(async () => {
      answer = await system.prepare(articles, "shown");
    });
    return answer;
  });
  const every = entries.flatMap(({ cases }) => cases);
  const step = Math.max(1, Math.floor(every.length / QUESTIONS));
  const asked = every.filter((_, index) => index % step === 0);
  // Others than those that are timed, for what a system remembers of a question must not count.
  const before = every.filter((_, index) => index % step === Math.floor(step / 2));
  await inTurn(before, async ({ question }) => [await answer?.(question)]);
  const measured = await inTurn(asked, async ({ question }) => [
    await millisecondsOf(() => answer?.(question)),
  ]);
  const times = measured.toSorted((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(part * times.length)] ?? Number.NaN;
  return { paragraphs, indexMs, MiB, medianMs: at(0.5), slowestMs: at(0.99) };
}
