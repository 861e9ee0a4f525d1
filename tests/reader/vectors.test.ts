import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { indexPassages } from "../../src/core/search/passage-index.ts";
import type { Encoder } from "../../src/reader/encoder/encoder.ts";
import { vectorFolder } from "../../src/reader/vector-folder.ts";
import { vectorsOf } from "../../src/reader/vectors.ts";
import { windowsIn } from "../../src/reader/windows.ts";
import { anArticle } from "../support/articles.ts";

const article = anArticle("# One\n\nFirst.\n\n# Two\n\nSecond.", { id: "a", title: "T" });
const sentences = windowsIn(indexPassages([article])).flatMap((one) => one.sentences);

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "footnote-vectors-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** Counts the texts that it is given. */
function counting() {
  const texts: string[] = [];
  const embed: Encoder["embed"] = async (own) => {
    texts.push(...own);
    return {
      dimensions: 2,
      bytes: Int8Array.from(own.flatMap(({ length }) => [length, 1])),
      units: Float32Array.from(own, () => 0.5),
    };
  };
  return { texts, embed };
}

const none = (): never => {
  throw new Error("Nobody asks this here.");
};
const source = (embed: Encoder["embed"], path: string, version = "one") => ({
  encoder: {
    embed,
    embedQuestion: none,
    read: none,
    close: none,
    state: { problem: undefined, losses: 0, waiting: 0 },
  },
  version,
  dimensions: 2,
  store: vectorFolder(join(path, "vectors")),
});

describe("the vectors of an article", () => {
  it("are made of each sentence, and kept", async () => {
    const path = await folder();
    const { texts, embed } = counting();
    const made = await vectorsOf({ article, sentences }, source(embed, path), () => undefined);
    expect(texts).toEqual(["First.", "Second."]);
    const kept = await vectorsOf({ article, sentences }, source(none, path), () => undefined);
    expect(kept).toEqual(made);
  });

  it.each([
    ["another text", { ...article, hash: "other" }, "one"],
    ["other weights", article, "two"],
  ])("are made anew for %s", async (_, other, version) => {
    const path = await folder();
    const { texts, embed } = counting();
    await vectorsOf({ article, sentences }, source(embed, path), () => undefined);
    await vectorsOf({ article: other, sentences }, source(embed, path, version), () => undefined);
    expect(texts).toHaveLength(4);
  });

  it("are made anew where what was kept is damaged", async () => {
    const path = await folder();
    const { texts, embed } = counting();
    const same = source(embed, path);
    await vectorsOf({ article, sentences }, same, () => undefined);
    const [name = ""] = await readdir(join(path, "vectors"));
    await writeFile(join(path, "vectors", name), "short");
    await vectorsOf({ article, sentences }, same, () => undefined);
    expect(texts).toHaveLength(4);
  });

  it("need no folder that can be written to", async () => {
    const path = await folder();
    await writeFile(join(path, "vectors"), "a file in the way");
    const { embed } = counting();
    expect(
      (await vectorsOf({ article, sentences }, source(embed, path), () => undefined)).units,
    ).toHaveLength(2);
  });

  it("tell how many sentences have theirs, kept or made", async () => {
    const path = await folder();
    const { embed } = counting();
    const told: number[] = [];
    const tell = (count: number): void => void told.push(count);
    await vectorsOf({ article, sentences }, source(embed, path), tell);
    await vectorsOf({ article, sentences }, source(embed, path), tell);
    expect(told).toEqual([2, 2]);
  });
});
