/**
 * What the commands on a long article cost when they come first and when they come again, and what keeping each layer takes.
 *
 *     npm run bench:document -- --data bench/articles/articles.json
 */
import { parseArgs } from "node:util";
import { readEntries } from "../answers/data.ts";
import { tableOf } from "../answers/report/table.ts";
import { layerCosts } from "./layer-costs.ts";
import { longArticle } from "./long-article.ts";
import { pressTimes } from "./press-times.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) {
  print("Please name the texts: npm run bench:document -- --data FILE");
  process.exitCode = 2;
} else {
  const article = longArticle(await readEntries(values.data));
  print(`An article of ${article.text.length} characters in ${article.paragraphs.length} paragraphs.\n`);
  const presses = await pressTimes(article);
  print(
    tableOf(
      ["command", "first ms", "again, least ms", "again, median ms"],
      presses.map(({ name, first, shortest, median }) => [
        name,
        ...[first, shortest, median].map((ms) => ms.toFixed(1)),
      ]),
    ),
  );
  print(
    tableOf(
      ["layer", "bytes per character", "reckoned with"],
      layerCosts(article).map(({ name, measured, reckoned }) => [
        name,
        measured.toFixed(1),
        reckoned.toFixed(1),
      ]),
    ),
  );
}
