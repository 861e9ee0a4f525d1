import { createHash } from "node:crypto";
import type { Article } from "../core/article/article.ts";
import type { Encoder } from "./encoder/encoder.ts";
import { joinVectors } from "./encoder/vector.ts";
import type { Vectors } from "./encoder/vector.ts";
import type { ArticleWindow } from "./windows.ts";

/** Keeps vectors from one start to the next. Nothing depends on it: what is not kept is made again. */
export interface VectorStore {
  read(key: string, dimensions: number, count: number): Promise<Vectors | undefined>;
  write(key: string, vectors: Vectors): Promise<void>;
}

/** Told as vectors are made, of all articles that are at it: how many windows have theirs, of how many. */
export type Progress = (done: number, all: number) => void;

/** Changes when the same text is cut or turned into vectors otherwise. */
const SCHEME = 1;
/** So many are asked for at once: a question that comes in between waits for no more. */
const AT_ONCE = 8;

/** What vectors are kept by: whatever they were made of, and by which weights. */
function keyOf({ title, hash }: Article, version: string): string {
  return createHash("sha256")
    .update(JSON.stringify([SCHEME, version, title, hash]))
    .digest("hex");
}

/** The vectors of an article's windows, in their order: those that were kept, or new ones, which are kept. */
export async function vectorsOf(
  article: Article,
  windows: readonly ArticleWindow[],
  { encoder, version, dimensions, store }: VectorSource,
  onMade: (windows: number) => void,
): Promise<Vectors> {
  const key = keyOf(article, version);
  const kept = await store?.read(key, dimensions, windows.length);
  if (kept !== undefined) {
    onMade(windows.length);
    return kept;
  }
  const parts: Vectors[] = [];
  for (let from = 0; from < windows.length; from += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- questions come in between
    parts.push(await encoder.embed(windows.slice(from, from + AT_ONCE).map(textOf)));
    onMade(Math.min(AT_ONCE, windows.length - from));
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

const textOf = ({ context, sentences }: ArticleWindow): string =>
  [...(context === "" ? [] : [context]), sentences.join(" ")].join(" / ");
