import { mebibytesOf, millisecondsOf } from "../cost.ts";
import type { Entry } from "../data.ts";
import type { System } from "../system.ts";
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
export function measureScale(system: System, entries: readonly Entry[], paragraphs: number): Scale {
  const articles = madeUpArticles(entries, paragraphs);
  // What is compiled or loaded the first time does not count.
  for (const article of madeUpArticles(entries, WARM_UP))
    system.prepare([article], "shown")("Who was first?");
  let answer: ReturnType<System["prepare"]> | undefined;
  let indexMs = 0;
  const MiB = mebibytesOf(() => {
    indexMs = millisecondsOf(() => (answer = system.prepare(articles, "shown")));
    return answer;
  });
  const every = entries.flatMap(({ cases }) => cases);
  const step = Math.max(1, Math.floor(every.length / QUESTIONS));
  const asked = every.filter((_, index) => index % step === 0);
  // Others than those that are timed, for what a system remembers of a question must not count.
  const before = every.filter((_, index) => index % step === Math.floor(step / 2));
  for (const { question } of before) answer?.(question);
  const times = asked
    .map(({ question }) => millisecondsOf(() => answer?.(question)))
    .toSorted((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(part * times.length)] ?? Number.NaN;
  return { paragraphs, indexMs, MiB, medianMs: at(0.5), slowestMs: at(0.99) };
}
