import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/core/errors.ts";
import { readLibrary } from "../../src/storage/library-folder.ts";
import type { LibraryProblem } from "../../src/core/library.ts";
import { english } from "../../src/core/messages/en/index.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-library-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const article = (title: string) => `---\ntitle: ${title}\n---\n\nThe ferry left.\n`;
const write = async (files: Record<string, string | Uint8Array>): Promise<void> => {
  await Promise.all(Object.entries(files).map(([name, contents]) => writeFile(join(folder, name), contents)));
};

/** Problems as they are told in English. */
const inWords = (problems: readonly LibraryProblem[]) =>
  problems.map(({ reason, ...where }) => ({ ...where, reason: reason(english) }));

describe("readLibrary", () => {
  it("reads the articles of a folder in code-unit order of their ids", async () => {
    await write({
      "b.md": article("B"),
      "a-b.md": article("A-B"),
      "a.md": article("A"),
      "Z.MD": article("Z"),
      "é.md": article("É"),
    });
    const { articles, problems } = await readLibrary(folder);
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ["Z", "Z"],
      ["a", "A"],
      ["a-b", "A-B"],
      ["b", "B"],
      ["é", "É"],
    ]);
    expect(inWords(problems)).toEqual([]);
  });

  it("leaves alone what is no article: README.md, hidden files, other kinds, folders", async () => {
    await write({
      "README.md": "Hello",
      "readme.MD": "Hello",
      ".hidden.md": "x",
      ".md": "x",
      "a.txt": "x",
      "a.md~": "x",
    });
    await mkdir(join(folder, "drafts.md"));
    await write({ "drafts.md/c.md": article("C") });
    expect(await readLibrary(folder)).toEqual({ articles: [], problems: [] });
  });

  it("names what is broken with its line and loads the others", async () => {
    await write({
      "broken.md": "---\ntitle: T\npublished: soon\n---\nOne.",
      "fine.md": article("Fine"),
      "latin.md": Buffer.from("---\ntitle: T\n---\nCaf\u00e9.", "latin1"),
      "none.md": "",
      "odd .md": article("Odd"),
    });
    const { articles, problems } = await readLibrary(folder);
    expect(articles.map(({ id }) => id)).toEqual(["fine"]);
    expect(inWords(problems)).toMatchObject([
      { file: "broken.md", line: 3, reason: expect.stringContaining("“published”") },
      { file: "latin.md", line: 4, reason: expect.stringContaining("UTF-8") },
      { file: "none.md", line: 1, reason: expect.stringContaining("front matter") },
      { file: "odd .md", line: undefined, reason: expect.stringContaining("ID") },
    ]);
    for (const { reason } of inWords(problems)) expect(reason).toMatch(/ The article was left out\.$/);
  });

  it("names a file that cannot be read and loads the others", async () => {
    await write({ "fine.md": article("Fine") });
    await symlink(join(folder, "missing"), join(folder, "gone.md"));
    const { articles, problems } = await readLibrary(folder);
    expect(articles.map(({ id }) => id)).toEqual(["fine"]);
    expect(inWords(problems)).toMatchObject([
      { file: "gone.md", reason: expect.stringMatching(/^The file cannot be read: .*ENOENT.* left out\.$/) },
    ]);
  });

  it("tells of two files that would be one article, and keeps the first", async () => {
    await write({ "a.MD": article("First"), "a.md": article("Second") });
    const { articles, problems } = await readLibrary(folder);
    expect(articles.map(({ title }) => title)).toEqual(["First"]);
    expect(inWords(problems)).toMatchObject([{ file: "a.md", reason: expect.stringContaining("a.MD") }]);
  });

  it("loads an article with an unknown field and says that it was ignored", async () => {
    await write({ "a.md": "---\ntitle: T\ntags: x\n---\nOne." });
    const { articles, problems } = await readLibrary(folder);
    expect(articles.length).toBe(1);
    expect(inWords(problems)).toEqual([
      {
        file: "a.md",
        line: 3,
        reason:
          "Footnote does not know the field “tags” and ignored it. It knows title, author, publisher, url, published, language, questions.",
      },
    ]);
  });

  it("reads a file with a byte order mark", async () => {
    await write({ "a.md": `\ufeff${article("A")}` });
    expect((await readLibrary(folder)).articles).toMatchObject([{ title: "A", text: "The ferry left." }]);
  });

  it("does not touch what it read before", async () => {
    await write({ "a.md": article("A") });
    const before = await readLibrary(folder);
    await write({ "a.md": article("B") });
    const after = await readLibrary(folder);
    expect([before.articles[0]?.title, after.articles[0]?.title]).toEqual(["A", "B"]);
  });

  it("finds nothing in an empty folder", async () => {
    expect(await readLibrary(folder)).toEqual({ articles: [], problems: [] });
  });

  it("says what to do where the folder cannot be read", async () => {
    const missing = join(folder, "missing");
    await expect(readLibrary(missing)).rejects.toThrow(StorageError);
    await expect(readLibrary(missing)).rejects.toThrow("KNOWLEDGE_DIR");
  });

  it("says the same where the folder is a file", async () => {
    await write({ "a.md": article("A") });
    await expect(readLibrary(join(folder, "a.md"))).rejects.toThrow(StorageError);
  });
});
