import { readFile } from "node:fs/promises";
import { z } from "zod";
import { StorageError } from "../core/errors.ts";
import type { Meanings } from "../core/lexicon/meanings.ts";
import { createThesaurus } from "../core/lexicon/thesaurus.ts";
import { createWordVectors } from "../core/lexicon/word-vectors.ts";
import type { WordVectors } from "../core/lexicon/word-vectors.ts";

/** `data/` lies beside both `src/` and `dist/`. */
const FOLDER = new URL("../../data/", import.meta.url);
const NEWLINE = 10;

const Head = z.object({ words: z.number().int().positive(), dimensions: z.number().int().positive() });

/**
 * Reads what comes with the program about the meaning of words: `word-vectors.bin` and `thesaurus.txt`. `bench/vectors` and
 * `bench/thesaurus` say how they were made.
 *
 * @param folder - ends with a slash
 * @throws StorageError when a file is missing or damaged
 */
export async function readMeanings(folder: URL = FOLDER): Promise<Meanings> {
  try {
    const [vectors, thesaurus] = await Promise.all([
      readFile(new URL("word-vectors.bin", folder)),
      readFile(new URL("thesaurus.txt", folder), "utf8"),
    ]);
    return { vectors: unpackVectors(vectors), thesaurus: createThesaurus(thesaurus) };
  } catch (cause) {
    throw new StorageError(({ storage }) => storage.dataDamaged, { cause });
  }
}

/** A line of JSON, a line of words parted by spaces, then one byte for each dimension of each word. */
function unpackVectors(bytes: Buffer): WordVectors {
  const headEnd = bytes.indexOf(NEWLINE);
  const wordsEnd = bytes.indexOf(NEWLINE, headEnd + 1);
  const { words: count, dimensions } = Head.parse(JSON.parse(bytes.toString("utf8", 0, headEnd)));
  const words = bytes.toString("utf8", headEnd + 1, wordsEnd).split(" ");
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + wordsEnd + 1, count * dimensions);
  if (words.length !== count) throw new Error(`It lists ${words.length} words instead of ${count}.`);
  return createWordVectors(words, numbers, dimensions);
}
