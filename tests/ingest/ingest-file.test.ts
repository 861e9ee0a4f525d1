import { readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StorageError, UsageError } from "../../src/core/errors.ts";
import { ingestFile } from "../../src/ingest/ingest-file.ts";

const SOURCE = "The ferry\n\nIt leaves at nine. It is never late. It waits for nobody.\n";
const ARTICLE = "---\ntitle: The ferry\n---\n\nIt leaves at nine. It is never late. It waits for nobody.\n";

/** Files that cannot become an article. */
const refused = join(import.meta.dirname, "..", "golden", "refused");

let folder = "";
let out = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-ingest-"));
  out = join(folder, "knowledge");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const given = async (name: string, contents: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), contents);
  return join(folder, name);
};

async function* pipe(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

describe("ingestFile", () => {
  it("writes the article, and nothing else, into a folder that it makes", async () => {
    const report = await ingestFile({ file: await given("a.txt", SOURCE), out });
    expect(report).toMatchObject({ id: "the-ferry", path: join(out, "the-ferry.md"), sentences: 3 });
    expect(await readdir(out)).toEqual(["the-ferry.md"]);
    expect(await readFile(report.path, "utf8")).toBe(ARTICLE);
  });

  it("reads standard input, parts of characters included", async () => {
    const bytes = Buffer.from(SOURCE.replace("ferry", "féerie"));
    const input = pipe(bytes.subarray(0, 6), bytes.subarray(6));
    const report = await ingestFile({ file: "-", out, input });
    expect(report.details.title).toBe("The féerie");
  });

  it.each([
    ["a.md", "The ferry at night"],
    ["a.MARKDOWN", "The ferry at night"],
  ])("reads %s as Markdown", async (name, title) => {
    const file = await given(name, `---\ntitle: ${title}\n---\n${SOURCE}`);
    expect((await ingestFile({ file, out })).details.title).toBe(title);
  });

  it.each<[encoding: string, bytes: Uint8Array]>([
    ["windows-1252", Buffer.from(SOURCE.replace("ferry", "féerie"), "latin1")],
    ["utf-16le", Buffer.from(`\uFEFF${SOURCE.replace("ferry", "féerie")}`, "utf16le")],
  ])("reads %s, and says so", async (encoding, bytes) => {
    const report = await ingestFile({ file: await given("a.txt", bytes), out });
    expect(report.details.title).toBe("The féerie");
    expect(report.notes).toContainEqual(expect.stringContaining(encoding));
  });

  it("reads standard input with front matter as Markdown", async () => {
    const input = pipe(`---\r\ntitle: The ferry at night\r\n---\r\n${SOURCE}`);
    expect((await ingestFile({ file: "-", out, input })).details.title).toBe("The ferry at night");
  });

  it("never overwrites an article, except by force", async () => {
    const file = await given("a.txt", SOURCE);
    await ingestFile({ file, out, id: "ferry", author: "Jane Doe" });
    const before = await readFile(join(out, "ferry.md"), "utf8");

    await expect(ingestFile({ file, out, id: "ferry" })).rejects.toThrow(/exists already.*--id.*--force/);
    expect(await readFile(join(out, "ferry.md"), "utf8")).toBe(before);

    await ingestFile({ file, out, id: "ferry", force: true });
    expect(await readFile(join(out, "ferry.md"), "utf8")).toBe(ARTICLE);
  });

  it.each<[what: string, contents: string | Uint8Array, says: RegExp]>([
    ["an empty file", "", /no text/],
    [
      "a page of nothing but links",
      `<!DOCTYPE html><nav><a href="/">Home</a> <a href="/n">News</a></nav>`,
      /No article/,
    ],
    ["a PDF that is none", `%PDF-1.7\n${SOURCE}`, /PDF is broken/],
    ["a PDF with a password", readFileSync(join(refused, "locked.pdf")), /protected by a password/],
    ["a PDF of pictures", readFileSync(join(refused, "pictures.pdf")), /pictures of 2 pages.*OCR/],
    ["a zip file that is called a PDF", readFileSync(join(refused, "a-zip-file.pdf")), /This is a zip file/],
    [
      "a Word file that unpacks without end",
      readFileSync(join(refused, "too-large.docx")),
      /more than 100 MB/,
    ],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), /picture/],
    ["a broken zip file", "PK\u0003\u0004 and no more", /broken/],
    ["binary data", `${SOURCE}\0`, /not a text/],
    ["more than 50 MB", "a ".repeat(25 * 1024 * 1024 + 1), /50 MB/],
    ["headings alone", "The ferry\n\n# It leaves at nine.", /No paragraph/],
  ])("refuses %s and writes nothing", async (_, contents, says) => {
    const ingesting = ingestFile({ file: await given("a.txt", contents), out });
    await expect(ingesting).rejects.toBeInstanceOf(UsageError);
    await expect(ingesting).rejects.toThrow(says);
    await expect(readdir(out)).rejects.toThrow(/ENOENT/);
  });

  it("says so when a file cannot be read", async () => {
    await expect(ingestFile({ file: join(folder, "none.txt"), out })).rejects.toBeInstanceOf(StorageError);
    await expect(ingestFile({ file: folder, out })).rejects.toBeInstanceOf(StorageError);
  });

  it("says so when the article cannot be written, and leaves nothing behind", async () => {
    const file = await given("a.txt", SOURCE);
    await expect(ingestFile({ file, out: join(file, "below") })).rejects.toBeInstanceOf(StorageError);
    expect(await readdir(folder)).toEqual(["a.txt"]);
  });
});
