/**
 * Fits what depends on the reader's weights, on every other article of each set, and prints it for `src/reader/decide/coefficients.ts`, with
 * how it does on the others. With `--recall`, says how often the right window is among the first ones instead.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createNeuralReader } from "../../src/reader/neural-reader.ts";
import { inTurn } from "../answers/in-turn.ts";
import { readSets } from "./data.ts";
import { fitReport } from "./fit-report.ts";
import { keptEncoder } from "./kept-encoder.ts";
import { recallTable } from "./recall.ts";
import { readTaught } from "./taught.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const { values } = parseArgs({
  options: {
    weights: { type: "string", default: "data/reader/" },
    natural: { type: "string" },
    real: { type: "string" },
    own: { type: "string" },
    answers: { type: "string", multiple: true, default: [] },
    /** One of so many pairs of articles of each set but the real texts and our own, for a look that is quick. */
    every: { type: "string", default: "1" },
    recall: { type: "boolean" },
  },
});
const every = Number(values.every);
const sets = (await readSets(values)).map((set) =>
  set.name === "real" || set.name === "own"
    ? set
    : { ...set, articles: set.articles.filter((_, place) => Math.floor(place / 2) % every === 0) },
);
if (sets.length === 0) {
  say(
    "Please name the questions: npm run bench:reader -- [--natural DIR] [--real DIR] [--own DIR] [--answers FILE …] [--every N] [--weights DIR] [--recall]",
  );
  process.exit(2);
}
const { encoder, card } = keptEncoder(pathToFileURL(values.weights));
const reader = createNeuralReader({
  encoder,
  version: card.version,
  dimensions: card.hidden,
  waitForVectors: 3_600_000,
});
if (values.recall === true) {
  const answerable = sets.filter(({ name }) => !name.endsWith("without"));
  print("Each article by itself:\n");
  print(await recallTable(answerable, reader, false));
  print("\nAll of a set as one library:\n");
  print(
    await recallTable(
      answerable.filter(({ articles }) => articles.length > 1),
      reader,
      true,
    ),
  );
} else {
  const taught = await inTurn(sets, (set) => readTaught(reader, [set], say));
  print(fitReport(taught, card.version));
}
await encoder.close();
