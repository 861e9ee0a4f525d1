import type { Article } from "../../src/core/article/article.ts";
import { createEngine } from "../../src/core/engine.ts";
import type { Engine } from "../../src/core/engine.ts";
import { namesIn } from "../../src/core/names/names.ts";
import { wordsOf } from "../../src/core/article/quote.ts";
import { ask } from "../../src/commands/ask.ts";
import { quote } from "../../src/commands/quote.ts";
import { summary } from "../../src/commands/summary.ts";
import { timeline } from "../../src/commands/timeline.ts";
import { shippedMeanings } from "../meanings.ts";

const AGAIN = 20;

interface PressTime {
  readonly name: string;
  /** All in milliseconds. */
  readonly first: number;
  readonly shortest: number;
  readonly median: number;
}

/** How long each command takes on an engine that has read nothing yet, and then again. */
export async function pressTimes(article: Article): Promise<PressTime[]> {
  const open = (): Engine =>
    createEngine({ articles: [article], problems: [] }, { meanings: shippedMeanings });
  // Names come from the article, so that `about` finds something.
  const [name] = namesIn(open().documentOf(article), 1);
  const about = name === undefined ? "war" : wordsOf(name.key);
  const sentence = article.paragraphs.at(-3)?.sentences[0]?.span ?? { start: 0, end: 80 };
  const quoted = article.text.slice(sentence.start, sentence.end);
  const presses: Readonly<Record<string, (engine: Engine) => unknown>> = {
    timeline: (engine) => timeline.run({}, engine),
    "timeline, page 2": (engine) => timeline.run({ page: "2" }, engine),
    "timeline about a name": (engine) => timeline.run({ about }, engine),
    "timeline as ics": (engine) => timeline.run({ export: "ics" }, engine),
    "summary, short": (engine) => summary.run({ length: "short" }, engine),
    summary: (engine) => summary.run({}, engine),
    "summary, long": (engine) => summary.run({ length: "long" }, engine),
    "summary about a name": (engine) => summary.run({ about }, engine),
    suggestions: (engine) => engine.suggest(undefined, "", 5),
    "quote check": (engine) => quote.run({ text: quoted }, engine),
    ask: (engine) => ask.run({ question: "When did the war begin?" }, engine),
  };
  // The first call of a process compiles the program.
  for (const press of Object.values(presses)) await press(open());
  const times: PressTime[] = [];
  for (const [command, press] of Object.entries(presses)) {
    const engine = open();
    const first = await timed(() => press(engine));
    const again: number[] = [];
    for (let count = 0; count < AGAIN; count += 1) again.push(await timed(() => press(engine)));
    again.sort((a, b) => a - b);
    times.push({ name: command, first, shortest: again[0] ?? 0, median: again[AGAIN / 2] ?? 0 });
  }
  return times;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
