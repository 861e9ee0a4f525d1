import { tableOf } from "../answers/report/table.ts";
import { ceilingOf, isAnswerable } from "../asked/ask-set.ts";
import type { Asked } from "../asked/ask-set.ts";
import type { AskedSet } from "../asked/asked-set.ts";
import { reliabilityTable } from "../asked/reliability.ts";
import type { Claim } from "../asked/reliability.ts";
import type { Result } from "../asked/run.ts";

const shareOf = (items: readonly Asked[], holds: (asked: Asked) => boolean): number =>
  items.filter(holds).length / items.length;
const written = (share: number): string =>
  Number.isNaN(share) ? "–" : share.toFixed(3).replace(/^0(?=\.)/, "");

/** “First” and “balanced” of each set for each system, and how far Footnote's sureness can be trusted. */
export function reportNatural(results: readonly Result[], sets: readonly AskedSet[]): string {
  const rows = sets.map((set) => {
    const questions = set.articles.flatMap((article) => article.questions);
    return [
      set.name,
      String(questions.length),
      ...results.flatMap(({ asked }) => {
        const own = asked.filter((one) => one.set === set.name);
        return [written(shareOf(own.filter(isAnswerable), ({ isRight }) => isRight)), balanced(own)];
      }),
      ceilingOf(set).toFixed(3),
    ];
  });
  const last = results.at(-1);
  return [
    tableOf(
      ["set", "questions", ...results.flatMap(({ system }) => [`${system}: first`, "balanced"]), "ceiling"],
      rows,
    ),
    ...(last === undefined
      ? []
      : [
          `Sureness of ${last.system}, every question with something found; articles that nothing was fitted on:`,
          reliabilityTable(claimsOf(last.asked.filter(({ place }) => place % 2 === 1))),
          `… and all articles:`,
          reliabilityTable(claimsOf(last.asked)),
          decisions(last),
        ]),
  ].join("\n\n");
}

const claimsOf = (asked: readonly Asked[]): Claim[] =>
  asked
    .filter(({ first }) => first !== undefined)
    .map(({ set, place, outcome, isRight }) => ({
      confidence: outcome.score ?? 0,
      isRight,
      group: `${set} ${place}`,
    }));

const wasAnswered = ({ isAnswered }: Asked): boolean => isAnswered;

/** The mean of answerable questions answered and of unanswerable ones not answered. */
function balanced(asked: readonly Asked[]): string {
  const open = asked.filter((one) => !isAnswerable(one));
  return written((shareOf(asked.filter(isAnswerable), wasAnswered) + 1 - shareOf(open, wasAnswered)) / 2);
}

function decisions({ asked }: Result): string {
  const answered = asked.filter(wasAnswered);
  const sentences = answered.reduce((sum, { first }) => sum + (first?.sentences ?? 0), 0) / answered.length;
  return `Answered: ${written(shareOf(asked.filter(isAnswerable), wasAnswered))} of the answerable; of the answers, ${written(shareOf(answered, ({ isRight }) => isRight))} are right; sentences shown: ${sentences.toFixed(2)}.`;
}
