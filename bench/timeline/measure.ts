import type { TimelineData } from "./data.ts";
import type { Finder } from "./finder.ts";
import { judgeTexts } from "./score/calendar-score.ts";
import type { Judged } from "./score/calendar-score.ts";
import { judgeEvents } from "./score/event-score.ts";
import type { JudgedEvent } from "./score/event-score.ts";

/** All that one system read. */
export interface Measured {
  readonly name: string;
  readonly meantime: readonly Judged[];
  readonly wikiwars: readonly Judged[];
  readonly events: readonly JudgedEvent[];
  /** For each text of the first two files, what it took. */
  readonly cost: readonly Cost[];
}

interface Cost {
  readonly milliseconds: number;
  readonly characters: number;
}

/** Gives a system every text. */
export function measure(finder: Finder, data: TimelineData): Measured {
  const texts = [...data.meantime, ...data.wikiwars];
  const [meantime, wikiwars] = [judgeTexts(finder, data.meantime), judgeTexts(finder, data.wikiwars)];
  return {
    name: finder.name,
    meantime,
    wikiwars,
    events: judgeEvents(finder, data.semeval),
    // Timed after everything was read once, so that what is compiled the first time does not count.
    cost: texts.map(({ text, anchor }) => {
      const start = performance.now();
      finder.find(text, anchor);
      return { milliseconds: performance.now() - start, characters: text.length };
    }),
  };
}
