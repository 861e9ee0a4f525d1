import { summaryFrom } from "../ranked.ts";
import type { Summariser } from "../summariser.ts";
import { load } from "./packages.ts";

/** As its own documentation sets it. */
const DAMPING = 0.85;

/** ts-textrank, which parts sentences itself and drops their full stops. */
export async function tsTextRank(): Promise<Summariser> {
  const { default: textRank } = await load("ts-textrank");
  return {
    name: "ts-textrank",
    read: async ({ text }) => {
      const parser = new textRank.DefaultTextParser();
      const sentences = parser.parse(text, "en").sentences;
      const places = new Map(sentences.map(({ raw, position }) => [raw, position]));
      const config = new textRank.AbsoluteSummarizerConfig(
        Math.max(1, sentences.length),
        new textRank.SorensenDiceSimilarity(),
        parser,
        DAMPING,
        textRank.Summarizer.SORT_SCORE,
      );
      const ranking = new textRank.Summarizer(config, new textRank.NullLogger()).summarize(text, "en");
      return summaryFrom(ranking.map((raw) => ({ text: raw, place: places.get(raw) ?? 0 })));
    },
  };
}
