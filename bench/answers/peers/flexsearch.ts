import type { Engine } from "./engine.ts";
import { load } from "./packages.ts";

/**
 * FlexSearch with its English stemmer and stop words; any word may match (`suggest`). It gives an order and no scores.
 *
 * @param tokenize - `tolerant` also finds words with a letter wrong
 */
export async function flexSearch(tokenize: "strict" | "tolerant"): Promise<Engine> {
  const { default: FlexSearch } = await load("flexsearch");
  const { default: english } = await load("flexsearch/lang/en");
  return (texts) => {
    const encoder = new FlexSearch.Encoder(FlexSearch.Charset.Normalize, english);
    const index = new FlexSearch.Index({ tokenize, encoder });
    for (const [id, text] of texts.entries()) index.add(id, text);
    return (question, limit) => index.search(question, { limit, suggest: true }).map((place) => ({ place }));
  };
}
