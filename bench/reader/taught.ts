import { indexPassages } from "../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../src/core/search/query.ts";
import type { Query } from "../../src/core/search/query.ts";
import { locatorOf, wordsOf } from "../../src/core/article/quote.ts";
import { quoteAround } from "../../src/core/answer/quote-window.ts";
import type { Judged } from "../../src/reader/decide/features.ts";
import type { SentenceEvidence } from "../../src/reader/evidence.ts";
import type { NeuralReader } from "../../src/reader/neural-reader.ts";
import { inTurn } from "../answers/in-turn.ts";
import type { AskedSet } from "../asked/asked-set.ts";
import { holdsAnswer } from "../asked/bare-words.ts";
import { shippedMeanings } from "../meanings.ts";

/** A question with all that was read for it, and which sentences are right. */
export interface Taught {
  readonly set: string;
  /** The article's place in its set. */
  readonly place: number;
  readonly isAnswerable: boolean;
  readonly query: Query;
  readonly evidence: readonly SentenceEvidence[];
  /** For each of the evidence: whether the quote that it would be shown in, at most two sentences, holds an answer. */
  readonly isRight: (evidence: SentenceEvidence) => boolean;
  /** The first of a ranking as it would be shown, with neighbours that come near enough. */
  readonly shown: (ranking: readonly Judged[], joinsWithin: number) => Shown;
}

interface Shown {
  readonly isRight: boolean;
  readonly sentences: number;
}

/** Reads every question of some sets. */
export const readTaught = (
  reader: NeuralReader,
  sets: readonly AskedSet[],
  tell: (done: string) => void,
): Promise<Taught[]> =>
  inTurn(sets, async ({ name, articles }) => {
    tell(name);
    return inTurn(articles, async ({ article, questions }, place) => {
      const index = indexPassages([article], shippedMeanings);
      return inTurn(questions, async ({ question, answers }) => {
        const query = analyseQuestion(question, index);
        const evidence = await reader.evidence(query, index);
        const shown = (ranking: readonly Judged[], joinsWithin: number): Shown => {
          const readings = ranking.map(({ ranked, score }) => ({ ...ranked, score, confidence: 0 }));
          const [best] = readings;
          if (best === undefined) return { isRight: false, sentences: 0 };
          const { quote } = quoteAround(best, { ranking: readings, joinsWithin }, 2);
          const [first, last] = locatorOf(quote).sentences;
          return {
            isRight: answers.length > 0 && holdsAnswer(wordsOf(quote), answers),
            sentences: last - first + 1,
          };
        };
        const isRight = ({ ranked }: SentenceEvidence): boolean => {
          if (answers.length === 0) return false;
          const read = { ...ranked, confidence: 0 };
          const { quote } = quoteAround(read, { ranking: [read], joinsWithin: 0 }, 2);
          return holdsAnswer(wordsOf(quote), answers);
        };
        return [{ set: name, place, isAnswerable: answers.length > 0, query, evidence, isRight, shown }];
      });
    });
  });

/** Articles at even places are for fitting; what was fitted is reported on the others. */
export const isForFitting = ({ place }: Pick<Taught, "place">): boolean => place % 2 === 0;
