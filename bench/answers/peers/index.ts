import { termsOf } from "../../../src/core/language/tokens.ts";
import type { System } from "../system.ts";
import { bm25 } from "./bm25.ts";
import { systemOf } from "./engine.ts";
import { flexSearch } from "./flexsearch.ts";
import { fuse, TOKEN_SEARCH } from "./fuse.ts";
import { lunr } from "./lunr.ts";
import { miniSearch } from "./minisearch.ts";
import { orama } from "./orama.ts";
import { wink } from "./wink.ts";

/** What one would use instead, in the order of the tables; `installPeers` comes first. */
export const loadPeers = async (): Promise<readonly System[]> => [
  systemOf("fuse.js", fuse({})),
  systemOf("fuse.js token search", fuse({ useTokenSearch: true })),
  systemOf("fuse.js token search, tuned", fuse(TOKEN_SEARCH)),
  systemOf("fuse.js token search, our terms", fuse({ ...TOKEN_SEARCH, tokenize: (text) => termsOf(text) })),
  systemOf("MiniSearch", await miniSearch()),
  systemOf("MiniSearch, fuzzy", await miniSearch({ fuzzy: 0.2 })),
  systemOf("lunr", await lunr()),
  systemOf("lunr, fuzzy", await lunr({ editDistance: 1 })),
  systemOf("FlexSearch", await flexSearch("strict")),
  systemOf("FlexSearch, fuzzy", await flexSearch("tolerant")),
  systemOf("Orama", await orama()),
  systemOf("Orama, fuzzy", await orama({ tolerance: 1 })),
  systemOf("wink-bm25", await wink()),
  systemOf("BM25, plain", bm25),
];
