import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/core/errors.ts";
import { stem } from "../../src/core/language/tokens.ts";
import { readMeanings } from "../../src/storage/meanings.ts";

/** A file of vectors: its head, then its numbers. */
const packed = (head: string, numbers: readonly number[]): Uint8Array =>
  Buffer.concat([Buffer.from(head), Buffer.from(Int8Array.from(numbers).buffer)]);

describe("what comes with the program", async () => {
  const { vectors, thesaurus } = await readMeanings();
  const similarity = (word: string, other: string): number => {
    const [a, b] = [vectors.rankOf(word), vectors.rankOf(other)];
    expect.assert(a !== undefined && b !== undefined);
    return vectors.similarity(a, b);
  };

  it("knows tens of thousands of words, each once, in some dimensions", () => {
    expect(vectors.words.length).toBeGreaterThan(10_000);
    expect(vectors.words.length).toBeLessThan(500_000);
    expect(new Set(vectors.words).size).toBe(vectors.words.length);
    expect(vectors.dimensions).toBeGreaterThan(10);
  });

  it("ranks common words before rare ones", () => {
    expect(vectors.rankOf("house")).toBeLessThan(vectors.rankOf("pharmacist") ?? 0);
  });

  it.each([
    ["boat", "ship", "theory"],
    ["doctor", "physician", "granite"],
    ["buy", "purchase", "rainfall"],
    ["winter", "summer", "lawyer"],
  ])("finds “%s” more like “%s” than like “%s”", (word, alike, other) => {
    expect(similarity(word, alike)).toBeGreaterThan(similarity(word, other));
  });

  it("misses hardly any words that are alike at a glance", () => {
    const ranks = Array.from({ length: 800 }, (_, place) => place + 500);
    const pairs = ranks.flatMap((a) =>
      ranks.filter((b) => b > a && vectors.similarity(a, b) >= 0.6).map((b) => [a, b] as const),
    );
    expect(pairs.length).toBeGreaterThan(100);
    const missed = pairs.filter(([a, b]) => vectors.among([b])(a, 0.6).length === 0);
    expect(missed.length / pairs.length).toBeLessThan(0.02);
  });

  it("has a direction for every word", () => {
    for (const rank of vectors.words.keys()) {
      if (Math.abs(vectors.similarity(rank, rank) - 1) > 1e-9)
        expect.fail(`nothing is known of rank ${rank}`);
    }
  });

  it("knows synonyms by their stems, with likenesses from 0 to 1", () => {
    const related = thesaurus.relatedTo(stem("abandon"));
    expect([...related.keys()]).toContain(stem("desert"));
    for (const likeness of related.values()) {
      expect(likeness).toBeGreaterThan(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }
  });

  it("knows opposites", () => {
    expect(thesaurus.oppositesOf("hot")).toContain("cold");
  });
});

describe("a folder", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "footnote-meanings-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const HEAD = '{"words":2,"dimensions":3}\nboat ship\n';
  const NUMBERS = [100, 0, 0, 60, 80, 0];

  const write = async (vectors: Uint8Array | undefined, thesaurus: string | undefined): Promise<void> => {
    if (vectors !== undefined) await writeFile(join(folder, "word-vectors.bin"), vectors);
    if (thesaurus !== undefined) await writeFile(join(folder, "thesaurus.txt"), thesaurus);
  };
  const read = () => readMeanings(pathToFileURL(`${folder}/`));

  it("is read as it was written", async () => {
    await write(packed(HEAD, NUMBERS), "boat ship:80 !car\n");
    const { vectors, thesaurus } = await read();
    expect(vectors.words).toEqual(["boat", "ship"]);
    expect(vectors.similarity(0, 1)).toBeCloseTo(0.6);
    expect(thesaurus.relatedTo("boat")).toEqual(new Map([["ship", 0.8]]));
    expect(thesaurus.oppositesOf("boat")).toEqual(new Set(["car"]));
  });

  it.each([
    ["is empty", undefined, undefined],
    ["has no vectors", undefined, "boat ship:80"],
    ["has no thesaurus", packed(HEAD, NUMBERS), undefined],
    ["has an empty file of vectors", new Uint8Array(), ""],
    ["has vectors without a head", packed("boat ship\n", NUMBERS), ""],
    ["has a head of another kind", packed('{"articles":2}\nboat ship\n', NUMBERS), ""],
    ["has a head without words", packed('{"words":0,"dimensions":3}\n\n', []), ""],
    ["lists too few words", packed('{"words":2,"dimensions":3}\nboat\n', NUMBERS), ""],
    ["lists too many words", packed('{"words":2,"dimensions":3}\nboat ship raft\n', NUMBERS), ""],
    ["has vectors that were cut off", packed(HEAD, NUMBERS.slice(0, 5)), ""],
    ["ends with its head", packed('{"words":2,"dimensions":3}', []), ""],
  ])("that %s is said to be missing or damaged, with what to do about it", async (_, vectors, thesaurus) => {
    await write(vectors, thesaurus);
    const error = await read().catch((reason: unknown) => reason);
    expect.assert(error instanceof StorageError);
    expect(error.message).toContain("Install Footnote again");
    expect(error.cause).toBeInstanceOf(Error);
  });

  it("that does not exist is missing", async () => {
    await expect(readMeanings(pathToFileURL(`${folder}/nowhere/`))).rejects.toThrow(StorageError);
  });
});
