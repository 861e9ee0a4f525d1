/**
 * Fits the weights of the ranking's features and of the signs by which it is decided to answer, on every other article,
 * and prints them beside the shipped ones. Nothing is written: a person rounds them and copies them. With `--ablation`, tells
 * what each feature is worth instead.
 */
import { parseArgs } from "node:util";
import { BIAS, confidenceFeatures } from "../../src/core/answer/confidence-features.ts";
import { features } from "../../src/core/search/features/index.ts";
import type { PassageIndex } from "../../src/core/search/passage-index.ts";
import { readEntries } from "../answers/data.ts";
import type { Case } from "../answers/data.ts";
import { isForChoosing } from "../answers/measure.ts";
import { shippedMeanings } from "../meanings.ts";
import { ablationTable } from "./ablation.ts";
import { fitLogistic } from "./logistic.ts";
import { fitRanking } from "./ranking.ts";
import { choicesIn, examplesIn, inOtherWords, taughtFrom } from "./taught.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: { data: { type: "string", multiple: true }, ablation: { type: "boolean" } },
});
if (values.data === undefined) {
  process.stderr.write(
    "Please name the questions: npm run bench:fit -- --data FILE [--data FILE …] [--ablation]\n",
  );
  process.exit(2);
}
const files = await Promise.all(values.data.map(readEntries));

if (values.ablation === true) {
  print(ablationTable(files, shippedMeanings));
} else {
  const chosen = files.map((entries) =>
    taughtFrom(
      entries.filter((_, place) => isForChoosing({ place })),
      shippedMeanings,
    ),
  );
  const choices = chosen.flatMap((taught) => Object.values(choicesIn(taught, shippedMeanings)).flat());
  print("feature: fitted (shipped)");
  for (const [index, weight] of fitRanking(choices, features.length).entries())
    print(`  ${features[index]?.feature.name}: ${weight.toFixed(2)} (${features[index]?.weight})`);

  const fitted = confidenceFeatures.filter(({ isSetByHand }) => isSetByHand !== true);
  const fitConfidence = (variants: (asked: Case, everything: PassageIndex) => readonly Case[]): number[] =>
    fitLogistic(
      chosen.flatMap((taught) => examplesIn(taught, fitted, shippedMeanings, variants)),
      fitted.length + 1,
    );
  const asAsked = fitConfidence((asked) => [asked]);
  const reworded = fitConfidence((asked, everything) => [
    asked,
    inOtherWords(asked, everything, shippedMeanings),
  ]);
  print("sign: fitted to the questions as asked, and to these in other words as well (shipped)");
  for (const [index, name] of ["bias", ...fitted.map((feature) => feature.name)].entries()) {
    const shipped = index === 0 ? BIAS : fitted[index - 1]?.weight;
    print(`  ${name}: ${asAsked[index]?.toFixed(2)}, ${reworded[index]?.toFixed(2)} (${shipped})`);
  }
}
