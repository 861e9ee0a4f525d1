import { articleFrom } from "./data.ts";
import type { Entry } from "./data.ts";
import { inTurn } from "./in-turn.ts";
import type { System } from "./system.ts";

/** What it takes to index paragraphs. */
export interface Cost {
  /** For each article: its place, and the milliseconds to index it. */
  readonly articles: readonly { readonly place: number; readonly ms: number }[];
  /** All articles together: median of some runs. */
  readonly libraryMs: number;
  /** What is held in memory for all articles, besides their text; mebibytes. */
  readonly libraryMiB: number;
}

const RUNS = 5;

/** Measures after the system has been used once, so that what it loads and compiles the first time does not count. */
export async function measureCost(system: System, entries: readonly Entry[]): Promise<Cost> {
  const articles = entries.map((entry) => articleFrom(entry));
  const prepareEach = () =>
    inTurn(articles, async (article, place) => [
      { place, ms: await millisecondsOf(() => system.prepare([article], "paragraph")) },
    ]);
  await prepareEach();
  const prepare = () => system.prepare(articles, "paragraph");
  const times = await inTurn(Array.from({ length: RUNS }), async () => [await millisecondsOf(prepare)]);
  const runs = times.toSorted((a, b) => a - b);
  return {
    articles: await prepareEach(),
    libraryMs: runs[Math.floor(RUNS / 2)] ?? Number.NaN,
    libraryMiB: await mebibytesOf(prepare),
  };
}

/** How long something takes. */
export async function millisecondsOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * How much memory what a function returns holds on to, give or take a tenth: never below 0. Needs `node --expose-gc`.
 */
export async function mebibytesOf(make: () => unknown): Promise<number> {
  const before = memoryInUse();
  const made = await make();
  const used = memoryInUse() - before;
  // Looked at afterwards, so that it is not collected before.
  return made === undefined ? Number.NaN : Math.max(0, used / 2 ** 20);
}

function memoryInUse(): number {
  // What the first run frees may hold on to more.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
