import { rank } from "../../src/reader/decide/judge.ts";
import { tableOf } from "../answers/report/table.ts";
import type { RankingWeights } from "./fit-ranking.ts";
import type { Taught } from "./taught.ts";

/** In log-odds. */
const DISTANCES = [0, 1, 1.5, 2, 3, 4, 6] as const;

/** How often the first quote holds an answer, and how many sentences it has, by how near a neighbour has to come to be part of it. */
export function joinsTable(taught: readonly Taught[], ranking: RankingWeights): string {
  const ranked = taught
    .filter(({ isAnswerable }) => isAnswerable)
    .map(({ set, evidence, shown }) => ({ set, shown, ranking: rank(evidence, ranking) }));
  const sets = [...new Set(ranked.map(({ set }) => set))];
  return tableOf(
    ["set", ...DISTANCES.map((distance) => `within ${distance}`)],
    sets.map((set) => {
      const own = ranked.filter((one) => one.set === set);
      return [
        set,
        ...DISTANCES.map((distance) => {
          const shown = own.map((one) => one.shown(one.ranking, distance));
          const right = shown.filter(({ isRight }) => isRight).length / own.length;
          const sentences = shown.reduce((sum, one) => sum + one.sentences, 0) / own.length;
          return `${right.toFixed(3)} (${sentences.toFixed(2)})`;
        }),
      ];
    }),
  );
}
