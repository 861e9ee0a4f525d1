import { quoteSentences, wordsOf } from "../../src/core/article/quote.ts";
import type { ConfidenceFeature } from "../../src/core/answer/confidence-features.ts";
import { features } from "../../src/core/search/features/index.ts";
import type { Meanings } from "../../src/core/lexicon/meanings.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import type { PassageIndex } from "../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../src/core/search/query.ts";
import { candidatesFor, rankSentences } from "../../src/core/search/rank-sentences.ts";
import { articleFrom } from "../answers/data.ts";
import type { Case, Entry } from "../answers/data.ts";
import { FURTHER_ON } from "../answers/judge.ts";
import type { Example } from "./logistic.ts";
import { paraphrase } from "./paraphrase.ts";
import type { Choice } from "./ranking.ts";

/** An off-topic question is turned down easily: it should not weigh as much as one that is close. */
const NEAR_TOPIC_WEIGHT = 0.75;
const OFF_TOPIC_WEIGHT = 0.25;

/** Articles of one file with an index of all of them. */
export interface Taught {
  readonly entries: readonly Entry[];
  readonly everything: PassageIndex;
}

/** Indexes the articles of a file together. */
export const taughtFrom = (entries: readonly Entry[], meanings: Meanings): Taught => ({
  entries,
  everything: indexPassages(
    entries.map((entry) => articleFrom(entry)),
    meanings,
  ),
});

/** Every question with the sentences that it could be answered with: within its article, and among all of them. */
export function choicesIn({ entries, everything }: Taught, meanings: Meanings) {
  const own: Choice[][] = [];
  const library: Choice[][] = [];
  const reworded: Choice[][] = [];
  for (const entry of entries) {
    const alone = indexPassages([articleFrom(entry)], meanings);
    for (const asked of entry.cases) {
      own.push(choicesFor(asked, entry, alone));
      library.push(choicesFor(asked, entry, everything));
      // Our own articles have questions in other words already.
      if (entry.traps.length === 0)
        reworded.push(choicesFor(inOtherWords(asked, everything, meanings), entry, alone));
    }
  }
  return { own, library, reworded };
}

/** The sentences that a question could be answered with, and which of them are right. */
function choicesFor({ question, paragraph, answers }: Case, entry: Entry, index: PassageIndex): Choice[] {
  const query = analyseQuestion(question, index);
  return candidatesFor(query, index).map((candidate) => {
    const { article } = candidate.passage;
    const words = wordsOf(quoteSentences(article, candidate.sentence.sentence)).toLowerCase();
    const isClose = article.id === entry.title && candidate.passage.paragraph.number === paragraph;
    const isRight = isClose && answers.some((answer) => words.includes(answer.toLowerCase()));
    return { values: features.map(({ feature }) => feature.measure(query, candidate)), isRight, isClose };
  });
}

/** People ask about an article in other words than its own; the questions of the data were written with it at hand. */
export function inOtherWords(asked: Case, everything: PassageIndex, { vectors }: Meanings): Case {
  return {
    ...asked,
    question: paraphrase(asked.question, vectors, (term) => everything.postings.has(term)),
  };
}

/** Each question asked where it is answered, where its paragraph is missing, and of another article. */
export function examplesIn(
  { entries, everything }: Taught,
  confidenceFeatures: readonly ConfidenceFeature[],
  meanings: Meanings,
  variants: (asked: Case, everything: PassageIndex) => readonly Case[] = (asked) => [asked],
): Example[] {
  return entries.flatMap((entry, place) => {
    const other = entries[(place + FURTHER_ON) % entries.length];
    const whole = indexPassages([articleFrom(entry)], meanings);
    const elsewhere = indexPassages(other === undefined ? [] : [articleFrom(other)], meanings);
    const without = entry.paragraphs.map((_, index) =>
      indexPassages([articleFrom(entry, index + 1)], meanings),
    );
    return entry.cases
      .flatMap((asked) => variants(asked, everything))
      .flatMap(({ question, paragraph }) => [
        ...exampleFor(question, whole, confidenceFeatures, { isAnswered: true, weight: 1 }),
        ...exampleFor(question, without[paragraph - 1] ?? elsewhere, confidenceFeatures, {
          isAnswered: false,
          weight: NEAR_TOPIC_WEIGHT,
        }),
        ...exampleFor(question, elsewhere, confidenceFeatures, {
          isAnswered: false,
          weight: OFF_TOPIC_WEIGHT,
        }),
      ]);
  });
}

function exampleFor(
  question: string,
  index: PassageIndex,
  confidenceFeatures: readonly ConfidenceFeature[],
  label: Pick<Example, "isAnswered" | "weight">,
): Example[] {
  const query = analyseQuestion(question, index);
  const [best] = rankSentences(query, index);
  if (best === undefined) return [];
  return [{ values: [1, ...confidenceFeatures.map(({ measure }) => measure(query, best))], ...label }];
}
