import Fuse from "fuse.js";
import type { IFuseOptions } from "fuse.js";
import { quoteSentences, wordsOf } from "../../src/core/article/quote.ts";
import { sliceOf } from "../../src/core/text/span.ts";
import { termsOf } from "../../src/core/text/tokens.ts";
import type { Found, System } from "./system.ts";

type Unit = "paragraphs" | "sentences";

/** fuse.js over the text itself: paragraph by paragraph, or sentence by sentence. */
const fuse = (name: string, unit: Unit, options: IFuseOptions<Found>): System => ({
  name: `${name}, ${unit}`,
  prepare(articles) {
    const found = articles.flatMap((article) =>
      article.paragraphs.flatMap((paragraph): Found[] => {
        const place = { article: article.id, paragraph: paragraph.number };
        return unit === "paragraphs"
          ? [{ ...place, text: sliceOf(article.text, paragraph.span), sentences: paragraph.sentences.length }]
          : paragraph.sentences.map((sentence) => ({
              ...place,
              text: wordsOf(quoteSentences(article, sentence)),
              sentences: 1,
            }));
      }),
    );
    const index = new Fuse(found, { keys: ["text"], ...options });
    return (question) => ({ ranking: index.search(question, { limit: 5 }).map(({ item }) => item) });
  },
});

const TOKEN_SEARCH = { useTokenSearch: true, ignoreLocation: true, threshold: 0.2 } as const;

/** fuse.js as its readers set it up: as it comes, with token search, and with token search over our own terms. */
export const fuseSystems: readonly System[] = (["paragraphs", "sentences"] as const).flatMap((unit) => [
  fuse("fuse.js", unit, {}),
  fuse("fuse.js token search", unit, { useTokenSearch: true }),
  fuse("fuse.js token search, any place, threshold .2", unit, TOKEN_SEARCH),
  fuse("the same, our terms", unit, { ...TOKEN_SEARCH, tokenize: (text) => termsOf(text) }),
]);
