import { randomFrom } from "../../answers/random.ts";
import type { SummarisedText } from "../data.ts";
import { summaryFrom } from "../ranked.ts";
import type { Placed } from "../ranked.ts";
import type { Summariser } from "../summariser.ts";
import { load } from "./packages.ts";

/**
 * node-summarizer, by the frequency of words or by a random walk over sentences. What it gives are sentences in the order of its ranking, joined by
 * nothing: asked for one more each time, what is new at the end is the next sentence.
 */
export async function nodeSummarizer(by: "frequency" | "rank"): Promise<Summariser> {
  const { SummarizerManager } = (await load("node-summarizer")).default;
  const summaryOf = async (text: string, sentences: number): Promise<string> => {
    const manager = new SummarizerManager(text, sentences);
    const { summary } = by === "rank" ? await manager.getSummaryByRank() : manager.getSummaryByFrequency();
    return typeof summary === "string" ? summary : "";
  };
  return {
    name: `node-summarizer, ${by}`,
    read: async (text) => summaryFrom(await rankingOf(text, summaryOf)),
  };
}

/** More are never reached, and each is a walk of its own. */
const MOST_SENTENCES = 15;

async function rankingOf(
  { text }: SummarisedText,
  summaryOf: (text: string, sentences: number) => Promise<string>,
): Promise<Placed[]> {
  const ranking: Placed[] = [];
  let known = "";
  for (let count = 1; count <= MOST_SENTENCES; count += 1) {
    const summary = await withSeededRandom(() => summaryOf(text, count));
    if (summary.length <= known.length) return ranking;
    const sentence = summary.slice(known.length);
    ranking.push({ text: sentence, place: text.indexOf(sentence) });
    known = summary;
  }
  return ranking;
}

/** Its walk over the sentences is random: seeded, it is the same in each run. */
async function withSeededRandom<Result>(work: () => Promise<Result>): Promise<Result> {
  const { random } = Math;
  Math.random = randomFrom("a walk over sentences");
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}
