import { indexPassages } from "../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../src/core/search/query.ts";
import { inTurn } from "../answers/in-turn.ts";
import { number, tableOf } from "../answers/report/table.ts";
import type { AskedSet } from "../asked/asked-set.ts";
import { holdsAnswer } from "../asked/bare-words.ts";
import { shippedMeanings } from "../meanings.ts";
import type { NeuralReader } from "../../src/reader/neural-reader.ts";

const DEPTHS = [1, 2, 3, 5, 8, 12] as const;

/** How often a window that holds an answer is among the first few that would be read; articles apart, or all of a set as one library. */
export async function recallTable(
  sets: readonly AskedSet[],
  reader: NeuralReader,
  asLibrary: boolean,
): Promise<string> {
  const rows = await inTurn(sets, async (set) => {
    const everything = set.articles.map(({ article }) => article);
    const library = indexPassages(everything, shippedMeanings);
    const ranks = await inTurn(set.articles, async ({ article, questions }) => {
      const index = asLibrary ? library : indexPassages([article], shippedMeanings);
      return inTurn(
        questions.filter(({ answers }) => answers.length > 0),
        async ({ question, answers }) => {
          const found = await reader.shortlist(analyseQuestion(question, index), index, Math.max(...DEPTHS));
          const rank = found.findIndex(
            ({ window }) =>
              (!asLibrary || window.places[0]?.passage.article === article) &&
              holdsAnswer(window.sentences.join(" "), answers),
          );
          return [rank === -1 ? Infinity : rank];
        },
      );
    });
    return [
      [
        set.name,
        String(ranks.length),
        ...DEPTHS.map((depth) => number(ranks.filter((rank) => rank < depth).length / ranks.length)),
      ],
    ];
  });
  return tableOf(["set", "questions", ...DEPTHS.map((depth) => `in ${depth}`)], rows);
}
