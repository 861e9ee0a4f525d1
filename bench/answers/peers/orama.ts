import type { Engine } from "./engine.ts";
import { load } from "./packages.ts";

/** Orama's full-text search with its English stemmer and stop words; any word may match. */
export async function orama(options: { readonly tolerance?: number } = {}): Promise<Engine> {
  const { create, insert, search } = await load("@orama/orama");
  const { stemmer } = await load("@orama/stemmers/english");
  const { stopwords } = await load("@orama/stopwords/english");
  const tokenizer = { language: "english", stemming: true, stemmer, stopWords: stopwords };
  return (texts) => {
    const database = create({ schema: { text: "string" }, components: { tokenizer } });
    for (const [id, text] of texts.entries()) insert(database, { id: String(id), text });
    return (question, limit) =>
      search(database, { term: question, limit, ...options }).hits.map(({ id, score }) => ({
        place: Number(id),
        score,
      }));
  };
}
