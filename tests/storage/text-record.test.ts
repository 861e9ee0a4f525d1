import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleOf } from "../../src/core/article/article.ts";
import type { Library } from "../../src/core/library.ts";
import { keepTexts, readTextRecord } from "../../src/storage/text-record.ts";

const libraryOf = (...texts: readonly (readonly [id: string, text: string])[]): Library => ({
  articles: texts.map(([id, text]) => articleOf(id, { title: id }, text, `hash of ${text}`)),
  problems: [],
});

describe("the record of texts", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "footnote-state-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const read = (library: Library, knowledge = "knowledge") => readTextRecord(folder, knowledge, library);
  const keep = (library: Library, knowledge = "knowledge") => keepTexts(folder, knowledge, library);
  const files = async (): Promise<string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it("is empty at first", async () => {
    expect(await read(libraryOf(["mill", "One."]))).toEqual({ earlier: new Map(), changed: [] });
  });

  it("has nothing earlier of a text that stays", async () => {
    await keep(libraryOf(["mill", "One."]));
    await keep(libraryOf(["mill", "One."]));
    expect(await read(libraryOf(["mill", "One."]))).toEqual({ earlier: new Map(), changed: [] });
  });

  it("has the texts before one that changed, newest first, and tells of the change once", async () => {
    for (const text of ["One.", "Two.", "Three."]) await keep(libraryOf(["mill", text]));
    const now = libraryOf(["mill", "Four."]);
    expect(await read(now)).toEqual({
      earlier: new Map([["mill", ["Three.", "Two.", "One."]]]),
      changed: [{ article: now.articles[0], before: "Three." }],
    });
    await keep(now);
    expect((await read(now)).changed).toEqual([]);
    expect((await read(now)).earlier.get("mill")).toEqual(["Three.", "Two.", "One."]);
  });

  it("keeps a text once that comes back", async () => {
    for (const text of ["One.", "Two.", "One."]) await keep(libraryOf(["mill", text]));
    expect((await read(libraryOf(["mill", "One."]))).earlier.get("mill")).toEqual(["Two."]);
  });

  it("keeps the last few", async () => {
    for (let at = 0; at < 9; at++) await keep(libraryOf(["mill", `Text ${at}.`]));
    expect((await read(libraryOf(["mill", "Text 8."]))).earlier.get("mill")).toHaveLength(4);
  });

  it("tells articles of one name in two folders apart", async () => {
    await keep(libraryOf(["mill", "One."]), "here");
    expect((await read(libraryOf(["mill", "Two."]), "there")).changed).toEqual([]);
  });

  it("takes whatever the name of an article is", async () => {
    const names = ["..", "con", "Ä".repeat(100), "a:b?*", "MILL", "mill"];
    await keep(libraryOf(...names.map((name) => [name, `It is ${name}.`] as const)));
    const after = libraryOf(...names.map((name) => [name, "Other."] as const));
    expect((await read(after)).changed.map(({ before }) => before)).toEqual(
      names.map((name) => `It is ${name}.`),
    );
  });

  it("takes a file that is damaged for none, and replaces it", async () => {
    await keep(libraryOf(["mill", "One."]));
    const [file = ""] = await files();
    await writeFile(file, '{"id":"mill","versions":[{"hash"');
    expect(await read(libraryOf(["mill", "Two."]))).toEqual({ earlier: new Map(), changed: [] });
    await keep(libraryOf(["mill", "Two."]));
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      id: "mill",
      versions: [{ text: "Two." }],
    });
  });

  it("leaves nothing but whole files", async () => {
    await Promise.all(["One.", "Two.", "Three."].map((text) => keep(libraryOf(["mill", text]))));
    expect(await files()).toHaveLength(1);
  });

  it("says where it cannot write", async () => {
    await writeFile(join(folder, "texts"), "a file where the folder should be");
    await expect(keep(libraryOf(["mill", "One."]))).rejects.toThrow();
    await expect(read(libraryOf(["mill", "One."]))).resolves.toMatchObject({ changed: [] });
  });
});
