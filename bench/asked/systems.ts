import { pathToFileURL } from "node:url";
import { footnoteWith, wordsOnly } from "../answers/footnote-system.ts";
import { bm25 } from "../answers/peers/bm25.ts";
import { systemOf } from "../answers/peers/engine.ts";
import { keptEncoder } from "../reader/kept-encoder.ts";
import type { System } from "../answers/system.ts";

/** Footnote beside itself without its reader, and beside what search alone can do. */
export const SYSTEMS: readonly System[] = [
  systemOf("BM25, plain", bm25),
  wordsOnly,
  footnoteWith(keptEncoder(pathToFileURL("data/reader/")).encoder),
];
