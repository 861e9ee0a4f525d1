import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startMadeUpWeb } from "../support/made-up-web.ts";
import type { MadeUpWeb } from "../support/made-up-web.ts";
import { Program } from "../support/program.ts";

/** Making a database takes long on a slow machine. */
const PATIENCE_MS = 240_000;

const REST = [
  "A storm took the gate of the harbour in 1931. Nobody was hurt, but the ferry stayed away for a year.",
  "The village built a new gate within a decade. It still stands today, painted green by the children of the school.",
];
const pageOf = (year: string): string =>
  `<!doctype html><html lang="en"><head><title>The harbour</title></head><body><article><h1>The harbour</h1>${[
    `The harbour of Arnby was opened in May ${year} after nine winters of work.`,
    ...REST,
  ]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("")}</article></body></html>`;
const QUESTION = "When was the harbour of Arnby opened?";

let web: MadeUpWeb;
let folder = "";
let year = "1901";
beforeEach(async () => {
  web = await startMadeUpWeb((request, response) => {
    // The page is another one each time that it is fetched anew.
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else {
      response.setHeader("content-type", "text/html").end(pageOf(year));
      year = "1902";
    }
  });
  year = "1901";
  folder = await mkdtemp(join(tmpdir(), "footnote-by-hand-"));
});
afterEach(async () => {
  await web.close();
  await rm(folder, { recursive: true });
});

const start = (...words: readonly string[]): Program => new Program(words, { DATA_DIR: folder });

/** What the program says, called once. */
async function call(...words: readonly string[]): Promise<string> {
  const program = start(...words);
  program.child.stdin.end();
  const code = await program.ended();
  return code === 0 ? program.output : program.errors;
}

describe("a shelf without Discord", () => {
  it(
    "is added to, asked, refreshed after a change and emptied at the console, and from the command line",
    async () => {
      const lines = [
        `/article add link ${web.origin}/harbour`,
        QUESTION,
        "/article refresh the-harbour",
        QUESTION,
        "/article remove the-harbour",
        QUESTION,
        "/article restore the-harbour",
      ];
      const console = start("--allow-loopback");
      console.child.stdin.end(`${lines.join("\n")}\n`);
      expect(await console.ended()).toBe(0);
      const [, added, first, refreshed, second, removed, third, restored] = console.output.split(/^> .*$/m);
      expect(added).toContain("Added “The harbour”");
      expect(first).toContain("opened in May 1901");
      expect(refreshed).toContain(
        "“The harbour” has changed: 4 sentences as before, 0 moved, 1 changed, 0 gone",
      );
      expect(second).toContain("opened in May 1902");
      expect(removed).toContain("hidden from everyone");
      expect(third).not.toContain("opened in May");
      expect(restored).toContain("is back");

      const note = join(folder, "note.txt");
      await writeFile(note, `${REST.join("\n\n")}\n`);
      expect(await call("article", "add", "file", note, "--title", "A note", "--server", "7")).toContain(
        "Added “A note”",
      );
      const listed = await call("article", "list", "--json");
      expect(JSON.parse(listed)).toMatchObject({ articles: [{ id: "the-harbour" }] });
      expect(await call("article", "list", "--server", "7")).toContain("A note");
      expect(await call("ask", QUESTION)).toContain("opened in May 1902");
      expect(await call("article", "add", "link", `${web.origin}/harbour`)).toContain(
        "not on the public internet",
      );
    },
    PATIENCE_MS,
  );
});
