import type { Found, Outcome, System } from "../system.ts";
import { unitsOf } from "./units.ts";

/** A text that was found, by its place among the indexed ones. */
interface Hit {
  readonly place: number;
  /** Higher is better; absent where the engine gives none. */
  readonly score?: number;
}

/** A search engine: indexes texts, and gives what finds the best of them, best first. */
export type Engine = (texts: readonly string[]) => (question: string, limit: number) => readonly Hit[];

const MOST = 5;

/** A search engine as what one would use instead of Footnote: its best texts are its answers. */
export const systemOf = (name: string, engine: Engine): System => ({
  name,
  prepare(articles, unit) {
    const units = unitsOf(articles, unit);
    const search = engine(units.map(({ text }) => text));
    return (question): Outcome => {
      const hits = search(question, MOST);
      // No engine scores below 0: nothing found is as bad as a score can be.
      const score = hits.length === 0 ? 0 : hits[0]?.score;
      return { score, ranking: hits.flatMap(({ place }): Found[] => units.slice(place, place + 1)) };
    };
  },
});
