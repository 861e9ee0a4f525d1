import { rank } from "../../src/reader/decide/judge.ts";
import { JOINS_WITHIN } from "../../src/reader/decide/coefficients.ts";
import { decisionFeatures } from "../../src/reader/decide/features.ts";
import type { Judged } from "../../src/reader/decide/features.ts";
import { tableOf } from "../answers/report/table.ts";
import { reliabilityTable } from "../asked/reliability.ts";
import { fitRanking } from "./fit-ranking.ts";
import type { RankingWeights } from "./fit-ranking.ts";
import { joinsTable } from "./joins.ts";
import { fitSureness, surenessBy } from "./fit-sureness.ts";
import { isForFitting } from "./taught.ts";
import type { Taught } from "./taught.ts";

/** What was fitted, and how it does on what it was not fitted on. */
export function fitReport(taught: readonly Taught[], version: string): string {
  const fitting = taught.filter(isForFitting);
  const ranking = fitRanking(fitting);
  const sureness = fitSureness(fitting, ranking);
  const sets = [...new Set(taught.map(({ set }) => set))];
  const rows = sets.map((set) => {
    const own = taught.filter((one) => one.set === set);
    const held = own.filter((one) => !isForFitting(one));
    return [
      set,
      String(own.length),
      firsts(own, ranking),
      firsts(held, ranking),
      ...[0.5, 0.6].flatMap((bar) => decided(held, ranking, sureness, bar)),
    ];
  });
  const claims = taught
    .filter((one) => !isForFitting(one))
    .flatMap((one) => {
      const ranked = rank(one.evidence, ranking);
      const [best] = ranked;
      if (best === undefined) return [];
      return [
        {
          confidence: surenessBy(sureness, one.query, best),
          isRight: one.shown(ranked, JOINS_WITHIN).isRight,
          group: `${one.set} ${one.place}`,
        },
      ];
    });
  return [
    `Weights ${version}. Fitted on ${fitting.length} questions, reported on ${taught.length - fitting.length}.`,
    `export const RANKING = ${JSON.stringify(ranking)};`,
    `export const SURENESS = ${JSON.stringify(Object.fromEntries(decisionFeatures.map(({ name }, at) => [name, Number((sureness[at] ?? 0).toFixed(2))])))};`,
    tableOf(
      [
        "set",
        "questions",
        "first",
        "held: first",
        "rightly .5",
        "wrongly",
        "open left",
        "rightly .6",
        "wrongly",
        "open left",
      ],
      rows,
    ),
    "First (sentences) by how near a neighbour has to come, on the questions fitted on:",
    joinsTable(fitting, ranking),
    reliabilityTable(claims),
  ].join("\n\n");
}

const written = (part: number, of: number): string => (of === 0 ? "–" : (part / of).toFixed(3));

function firsts(taught: readonly Taught[], ranking: RankingWeights): string {
  const answerable = taught.filter(({ isAnswerable }) => isAnswerable);
  const right = answerable.filter((one) => isFirstRight(one, rank(one.evidence, ranking)));
  return written(right.length, answerable.length);
}

const isFirstRight = (one: Taught, ranked: readonly Judged[]): boolean =>
  one.shown(ranked, JOINS_WITHIN).isRight;

function decided(
  taught: readonly Taught[],
  ranking: RankingWeights,
  sureness: readonly number[],
  bar: number,
): [rightly: string, wrongly: string, open: string] {
  const judged = taught.map((one) => {
    const ranked = rank(one.evidence, ranking);
    const [best] = ranked;
    const isAnswered = best !== undefined && surenessBy(sureness, one.query, best) >= bar;
    return { isAnswerable: one.isAnswerable, isAnswered, isRight: isFirstRight(one, ranked) };
  });
  const answerable = judged.filter(({ isAnswerable }) => isAnswerable);
  const open = judged.filter(({ isAnswerable }) => !isAnswerable);
  return [
    written(answerable.filter(({ isAnswered, isRight }) => isAnswered && isRight).length, answerable.length),
    written(answerable.filter(({ isAnswered, isRight }) => isAnswered && !isRight).length, answerable.length),
    written(open.filter(({ isAnswered }) => !isAnswered).length, open.length),
  ];
}
