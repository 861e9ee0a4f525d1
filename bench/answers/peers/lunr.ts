import type { Engine } from "./engine.ts";
import { load } from "./packages.ts";

/** lunr with its own stemmer and stop words; any word may match. */
export async function lunr(options: { readonly editDistance?: number } = {}): Promise<Engine> {
  const { default: build } = await load("lunr");
  return (texts) => {
    const index = build(function configure() {
      this.ref("id");
      this.field("text");
      // As it comes, a question mark stays on the last word, which then matches nothing.
      this.searchPipeline.before(build.stemmer, build.trimmer);
      for (const [id, text] of texts.entries()) this.add({ id: String(id), text });
    });
    // Its query language would trip over colons: the words are given one by one.
    return (question, limit) =>
      index
        .query((query) => query.term(build.tokenizer(question), options))
        .slice(0, limit)
        .map(({ ref, score }) => ({ place: Number(ref), score }));
  };
}
