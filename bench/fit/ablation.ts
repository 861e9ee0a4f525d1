import { features } from "../../src/core/search/features/index.ts";
import type { Meanings } from "../../src/core/lexicon/meanings.ts";
import { createThesaurus } from "../../src/core/lexicon/thesaurus.ts";
import type { Entry } from "../answers/data.ts";
import { isForChoosing } from "../answers/measure.ts";
import { tableOf } from "../answers/report/table.ts";
import { fitRanking } from "./ranking.ts";
import type { Choice } from "./ranking.ts";
import { choicesIn, taughtFrom } from "./taught.ts";

/** Fewer steps than for the shipped weights: the order of the sentences has long settled. */
const STEPS = 250;

/** What is asked of the first file, for judging, and of the chosen articles of all files, for fitting. */
interface Asked {
  readonly taught: readonly (readonly Choice[])[];
  readonly own: readonly (readonly Choice[])[];
  readonly library: readonly (readonly Choice[])[];
}

/**
 * What each feature of the ranking, and each table of words, is worth: the shares of questions with the right paragraph and
 * the right sentence first when it is left out and all other weights are fitted anew.
 *
 * @param files - the first is judged on, all its articles; all are learnt from, every other article
 */
export function ablationTable(files: readonly (readonly Entry[])[], meanings: Meanings): string {
  const all = askedWith(files, meanings);
  const everyFeature = features.map((_, index) => index);
  const rows = [
    ["everything", ...sharesOf(all, everyFeature)],
    ...features.map(({ feature }, left) => [
      `without ${feature.name}`,
      ...sharesOf(
        all,
        everyFeature.filter((index) => index !== left),
      ),
    ]),
    [
      "without the thesaurus",
      ...sharesOf(askedWith(files, { ...meanings, thesaurus: createThesaurus("") }), everyFeature),
    ],
  ];
  return tableOf(["fitted anew", "hit@1", "quote@1, one sentence", "hit@1, library"], rows);
}

function askedWith(files: readonly (readonly Entry[])[], meanings: Meanings): Asked {
  const taught = files.flatMap((entries) => {
    const chosen = entries.filter((_, place) => isForChoosing({ place }));
    return Object.values(choicesIn(taughtFrom(chosen, meanings), meanings)).flat();
  });
  const { own, library } = choicesIn(taughtFrom(files[0] ?? [], meanings), meanings);
  return { taught, own, library };
}

function sharesOf({ taught, own, library }: Asked, kept: readonly number[]): string[] {
  const only = (questions: readonly (readonly Choice[])[]): Choice[][] =>
    questions.map((choices) =>
      choices.map((choice) => ({ ...choice, values: kept.map((index) => choice.values[index] ?? 0) })),
    );
  const weights = fitRanking(only(taught), kept.length, STEPS);
  const [first, firstOfAll] = [only(own), only(library)].map((questions) =>
    questions.map((choices) => bestOf(choices, weights)),
  );
  return [
    share(first, (best) => best.isClose),
    share(first, (best) => best.isRight),
    share(firstOfAll, (best) => best.isClose),
  ];
}

function bestOf(choices: readonly Choice[], weights: readonly number[]): Choice | undefined {
  const scoreOf = ({ values }: Choice): number =>
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
  let best: { choice: Choice; score: number } | undefined;
  for (const choice of choices) {
    const score = scoreOf(choice);
    if (best === undefined || score > best.score) best = { choice, score };
  }
  return best?.choice;
}

function share(firsts: readonly (Choice | undefined)[] = [], isGood: (choice: Choice) => boolean): string {
  const good = firsts.filter((choice) => choice !== undefined && isGood(choice)).length;
  return (good / firsts.length).toFixed(3).replace(/^0/, "");
}
