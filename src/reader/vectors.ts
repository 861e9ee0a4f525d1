import { createHash } from "node:crypto";
import type { Article } from "../core/article/article.ts";
import type { Encoder } from "./encoder/encoder.ts";
import { joinVectors } from "./encoder/vector.ts";
import type { Vectors } from "./encoder/vector.ts";
import type { ArticleWindows } from "./windows.ts";

/** Keeps vectors from one start to the next. Nothing depends on it: what is not kept is made again. */
export interface VectorStore {
  read(key: string, dimensions: number, count: number): Promise<Vectors | undefined>;
  write(key: string, vectors: Vectors): Promise<void>;
}

/** Told as vectors are made, of all articles that are at it: how many sentences have theirs, of how many. */
export type Progress = (done: number, all: number) => void;

/** Changes when the same text is cut or turned into vectors otherwise. */
const SCHEME = 2;
/** So many are asked for at once: a question that comes in between waits for no more. */
const AT_ONCE = 24;

/** What vectors are kept by: whatever they were made of, and by which weights. */
function keyOf({ hash }: Article, version: string): string {
  return createHash("sha256")
    .update(JSON.stringify([SCHEME, version, hash]))
    .digest("hex");
}

/** The vectors of an article's sentences, in their order: those that were kept, or new ones, which are kept. */
export async function vectorsOf(
  { article, sentences }: Pick<ArticleWindows, "article" | "sentences">,
  { encoder, version, dimensions, store }: VectorSource,
  onMade: (sentences: number) => void,
): Promise<Vectors> {
  const key = keyOf(article, version);
  const kept = await store?.read(key, dimensions, sentences.length);
  if (kept !== undefined) {
    onMade(sentences.length);
    return kept;
  }
  const parts: Vectors[] = [];
  for (let from = 0; from < sentences.length; from += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- questions come in between
    parts.push(await encoder.embed(sentences.slice(from, from + AT_ONCE)));
    onMade(Math.min(AT_ONCE, sentences.length - from));
  }
  const vectors = joinVectors(parts, dimensions);
  await store?.write(key, vectors);
  return vectors;
}

/** What makes vectors, and where they are kept. */
export interface VectorSource {
  readonly encoder: Encoder;
  readonly version: string;
  readonly dimensions: number;
  readonly store?: VectorStore | undefined;
}
