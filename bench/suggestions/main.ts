/**
 * How many questions are suggested of each article, how many of them are answered with the sentence that they were made
 * of, and how long completion takes; last, of one article of a million characters.
 *
 *     npm run bench:suggestions -- --data bench/articles/articles.json [--list]
 */
import { parseArgs } from "node:util";
import { createEngine } from "../../src/core/engine.ts";
import type { Article } from "../../src/core/article/article.ts";
import { holds, quoteFor } from "../../src/core/suggest/answered.ts";
import type { Suggestion } from "../../src/core/suggest/suggestion.ts";
import { articleFrom, readEntries } from "../answers/data.ts";
import type { Entry } from "../answers/data.ts";
import { tableOf } from "../answers/report/table.ts";
import { shippedMeanings } from "../meanings.ts";
import { completionTimes } from "./completion-times.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const LONG_ARTICLE = 1_000_000;

const { values } = parseArgs({ options: { data: { type: "string" }, list: { type: "boolean" } } });
if (values.data === undefined)
  print("Please name the articles: npm run bench:suggestions -- --data FILE [--list]");
else await report(await readEntries(values.data), values.list === true);

async function report(entries: readonly Entry[], isListed: boolean): Promise<void> {
  const articles = entries.map((entry) => articleFrom(entry));
  const measured = [...articles, longArticle(entries)].map((article) => ({ article, ...measure(article) }));
  if (isListed)
    for (const { article, suggestions } of measured)
      print([`## ${article.title}`, ...suggestions.map(({ question }) => question), ""].join("\n"));
  const header = [
    "article",
    "characters",
    "suggested",
    "answered so",
    "made in ms",
    "p50 ms",
    "p99 ms",
    "max ms",
  ];
  const rows = measured.map(({ article, suggestions, answered, madeMs, times }) => [
    article.title.slice(0, 40),
    String(article.text.length),
    String(suggestions.length),
    String(answered),
    madeMs.toFixed(0),
    ...[times.median, times.p99, times.longest].map((ms) => ms.toFixed(2)),
  ]);
  print(tableOf(header, rows));
}

function measure(article: Article) {
  const engine = createEngine({ articles: [article], problems: [] }, { meanings: shippedMeanings });
  const index = engine.indexOf(article);
  const startedAt = performance.now();
  const suggestions = engine.suggest(article, "", 25);
  const madeMs = performance.now() - startedAt;
  const isAnswered = ({ question, sentence }: Suggestion): boolean => {
    const quote = quoteFor(question, index);
    return quote !== undefined && (sentence === undefined || holds(quote, sentence));
  };
  const answered = suggestions.filter(isAnswered).length;
  const times = completionTimes(suggestions, (typed) => engine.suggest(article, typed, 25));
  return { suggestions, answered, madeMs, times };
}

/** All paragraphs over and over, with other years. */
function longArticle(entries: readonly Entry[]): Article {
  const paragraphs: string[] = [];
  let length = 0;
  for (let round = 0; length < LONG_ARTICLE; round++)
    for (const paragraph of entries.flatMap((entry) => entry.paragraphs)) {
      const other = paragraph.replace(/\b(?:1[0-9]|20)\d\d\b/g, (year) =>
        String(1000 + ((Number(year) + round * 37) % 1000)),
      );
      paragraphs.push(other);
      length += other.length;
    }
  const [first] = entries;
  return articleFrom({ title: "A long article", paragraphs, cases: [], traps: first?.traps ?? [] });
}
