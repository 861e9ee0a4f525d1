/**
 * Fits the weights of the ranking's features and of the signs by which it is decided to answer, on every other article,
 * and prints them beside the shipped ones. Nothing is written: a person rounds them and copies them.
 */
import { parseArgs } from "node:util";
import { BIAS, signs } from "../../src/core/answer/signs.ts";
import { quoteSentences, wordsOf } from "../../src/core/article/quote.ts";
import { features } from "../../src/core/search/features/index.ts";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import type { PassageIndex } from "../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../src/core/search/query.ts";
import { candidatesFor, rankSentences } from "../../src/core/search/rank-sentences.ts";
import { shippedMeanings } from "../meanings.ts";
import { articleFrom, readEntries } from "../answers/data.ts";
import { FURTHER_ON } from "../answers/judge.ts";
import { isForChoosing } from "../answers/measure.ts";
import type { Case, Entry } from "../answers/data.ts";
import { fitLogistic } from "./logistic.ts";
import type { Example } from "./logistic.ts";
import { paraphrase } from "./paraphrase.ts";
import { fitRanking } from "./ranking.ts";
import type { Choice } from "./ranking.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);
/** An off-topic question is turned down easily: it should not weigh as much as one that is close. */
const NEAR_TOPIC_WEIGHT = 0.75;
const OFF_TOPIC_WEIGHT = 0.25;

const { values } = parseArgs({ options: { data: { type: "string", multiple: true } } });
if (values.data === undefined) {
  process.stderr.write("Please name the questions: npm run bench:fit -- --data FILE [--data FILE …]\n");
  process.exit(2);
}
const files = await Promise.all(values.data.map(readEntries));
const sets = files.map((entries) => {
  const chosenOn = entries.filter((_, place) => isForChoosing({ place }));
  const everything = indexPassages(
    chosenOn.map((entry) => articleFrom(entry)),
    shippedMeanings,
  );
  return { chosenOn, everything };
});
const choices = sets.flatMap(({ chosenOn, everything }) =>
  chosenOn.flatMap((entry) => {
    const own = indexPassages([articleFrom(entry)], shippedMeanings);
    return entry.cases.flatMap((asked) => [
      choicesFor(asked, entry, own),
      choicesFor(asked, entry, everything),
      ...(entry.traps.length > 0 ? [] : [choicesFor(inOtherWords(asked, everything), entry, own)]),
    ]);
  }),
);
print("feature: fitted (shipped)");
for (const [index, weight] of fitRanking(choices, features.length).entries())
  print(`  ${features[index]?.feature.name}: ${weight.toFixed(2)} (${features[index]?.weight})`);

const fitted = signs.filter(({ isSetByHand }) => isSetByHand !== true);
const asAsked = fitSigns((asked) => [asked]);
const reworded = fitSigns((asked, everything) => [asked, inOtherWords(asked, everything)]);
print("sign: fitted to the questions as asked, and to these in other words as well (shipped)");
for (const [index, name] of ["bias", ...fitted.map((sign) => sign.name)].entries()) {
  const shipped = index === 0 ? BIAS : fitted[index - 1]?.weight;
  print(`  ${name}: ${asAsked[index]?.toFixed(2)}, ${reworded[index]?.toFixed(2)} (${shipped})`);
}

/** The bias and the weight of each sign. */
function fitSigns(variants: (asked: Case, everything: PassageIndex) => readonly Case[]): number[] {
  const examples = sets.flatMap(({ chosenOn, everything }) =>
    chosenOn.flatMap((entry, index) =>
      examplesFor(
        { ...entry, cases: entry.cases.flatMap((asked) => variants(asked, everything)) },
        chosenOn[(index + FURTHER_ON) % chosenOn.length],
      ),
    ),
  );
  return fitLogistic(examples, fitted.length + 1);
}

/** People ask about a piece in other words than its own; the questions of the data were written with it at hand. */
function inOtherWords(asked: Case, everything: PassageIndex): Case {
  return {
    ...asked,
    question: paraphrase(asked.question, shippedMeanings.vectors, (term) => everything.postings.has(term)),
  };
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

/** Each question asked where it is answered, where its paragraph is missing, and of another article. */
function examplesFor(entry: Entry, other: Entry | undefined): Example[] {
  const whole = indexPassages([articleFrom(entry)], shippedMeanings);
  const elsewhere = indexPassages(other === undefined ? [] : [articleFrom(other)], shippedMeanings);
  const without = entry.paragraphs.map((_, index) =>
    indexPassages([articleFrom(entry, index + 1)], shippedMeanings),
  );
  return entry.cases.flatMap(({ question, paragraph }) => [
    ...exampleFor(question, whole, true, 1),
    ...exampleFor(question, without[paragraph - 1] ?? elsewhere, false, NEAR_TOPIC_WEIGHT),
    ...exampleFor(question, elsewhere, false, OFF_TOPIC_WEIGHT),
  ]);
}

function exampleFor(question: string, index: PassageIndex, isAnswered: boolean, weight: number): Example[] {
  const query = analyseQuestion(question, index);
  const [best] = rankSentences(query, index);
  if (best === undefined) return [];
  return [{ values: [1, ...fitted.map(({ measure }) => measure(query, best))], isAnswered, weight }];
}
