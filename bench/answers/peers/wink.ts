import type { Engine } from "./engine.ts";
import { load } from "./packages.ts";

/** wink-bm25-text-search with the stems and stop words of wink-nlp-utils. It refuses to index fewer than three texts. */
export async function wink(): Promise<Engine> {
  const { default: bm25 } = await load("wink-bm25-text-search");
  const { default: nlp } = await load("wink-nlp-utils");
  return (texts) => {
    const index = bm25();
    index.defineConfig({ fldWeights: { text: 1 } });
    index.definePrepTasks([
      nlp.string.lowerCase,
      nlp.string.tokenize0,
      nlp.tokens.removeWords,
      nlp.tokens.stem,
    ]);
    for (const [id, text] of texts.entries()) index.addDoc({ text }, id);
    index.consolidate();
    return (question, limit) =>
      index.search(question, limit).map(([id, score]) => ({ place: Number(id), score }));
  };
}
