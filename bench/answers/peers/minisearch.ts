import { stemmer } from "stemmer";
import { isStopWord } from "../../../src/core/language/en/stop-words.ts";
import type { Engine } from "./engine.ts";
import { load } from "./packages.ts";

/** The key for a word; null for one that is not indexed. */
function processTerm(term: string): string | null {
  const word = term.toLowerCase();
  return isStopWord(word) ? null : stemmer(word);
}

/** MiniSearch with stems and without stop words, by the hook that it has for them; any word may match. */
export async function miniSearch(options: { readonly fuzzy?: number } = {}): Promise<Engine> {
  const { default: MiniSearch } = await load("minisearch");
  return (texts) => {
    const index = new MiniSearch({ fields: ["text"], processTerm });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (question, limit) =>
      index
        .search(question, options)
        .slice(0, limit)
        .map(({ id, score }) => ({ place: id, score }));
  };
}
