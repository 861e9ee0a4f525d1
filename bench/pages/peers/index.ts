import type { Extractor } from "../extractor.ts";
import { articleExtractor } from "./article-extractor.ts";
import { defuddle } from "./defuddle.ts";

/** What one would use instead, in the order of the tables; `installPeers` comes first. */
export const loadPeers = async (): Promise<readonly Extractor[]> => [
  await articleExtractor(),
  await defuddle(),
];
