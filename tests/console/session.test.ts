import { beforeEach, describe, expect, it } from "vitest";
import { FERRY, knowledgeFolder, LAMP, ARTICLES } from "../cli/knowledge-folder.ts";
import { runFootnote } from "../support/run.ts";
import type { Call } from "../support/run.ts";

let folder: string;
beforeEach(async () => {
  folder = await knowledgeFolder({ "ferry.md": FERRY });
});
const start = (input: Call["input"] & {}, environment: Record<string, string> = {}) =>
  runFootnote([], { input, environment: { KNOWLEDGE_DIR: folder, ...environment } });

describe("commands that are piped in", () => {
  it("are each answered, in order, under the line that asked; then the program ends", async () => {
    const lines = [
      "/ask When did the chain ferry open?",
      "How many horses were there?",
      "/timeline",
      "/summary short",
      "/articles",
      "/help",
    ];
    const { code, output, errors } = await start(`${lines.join("\n")}\n`);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output.match(/^> .*$/gm)).toEqual(lines.map((line) => `> ${line}`));
    const [, ...replies] = output.split(/^> .*$/m);
    const expected = [
      "│ The chain ferry at Arnby opened on 3 March 1872",
      "│ ",
      "3 March 1872",
      "│ ",
      "The ferry at Arnby",
      "/timeline",
    ];
    for (const [index, words] of expected.entries()) expect(replies[index]).toContain(words);
  });

  it("start with what was read, what can be typed and how to get onto Discord", async () => {
    const { output } = await start("");
    expect(output).toBe(
      [
        "Footnote has read “The ferry at Arnby”.",
        "Ask a question, or try /timeline, /summary or /articles. Type help for more, quit to stop.",
        "To put it on Discord, set DISCORD_TOKEN in .env and run “npm run register”. The README has the steps.",
        "\n",
      ].join("\n"),
    );
  });

  it("stop at /quit", async () => {
    const { code, output } = await start("/articles\n/quit\n/help\n");
    expect(code).toBe(0);
    expect(output).toContain("> /articles");
    expect(output).not.toContain("> /help");
  });

  const inputs = {
    "with CRLF": "/articles\r\n/help\r\n",
    "without an end to the last line": "/articles\n/help",
    "with remarks and blank lines": "# first\n/articles\n\n   \n# second\n/help\n",
    "byte by byte": Array.from(Buffer.from("/articles\n/help\n"), (byte) => Uint8Array.of(byte)),
  };
  it.each(Object.entries(inputs))("are read %s", async (_, input) => {
    expect(await start(input)).toEqual(await start("/articles\n/help\n"));
  });

  const slips = {
    "an unknown command": {
      line: "/nope",
      says: "There is no command /nope. Try /ask, /timeline, /summary, /quote, /verify, /articles, /help or /quit.",
    },
    "a question left out": { line: "/ask", says: "/ask needs “question”" },
    "an unknown article": {
      line: "/timeline article:nope",
      says: "There is no article “nope”. Choose an article: ferry.",
    },
    "an unknown length": { line: "/summary huge", says: "“length” must be short, medium or long." },
    "a flag that is neither": { line: "/ask Who? private:maybe", says: "“private” is either true or false." },
    "a question that is too long": {
      line: `/ask ${"ferry ".repeat(300)}`,
      says: "can be up to 1,000 characters",
    },
  };
  it.each(Object.entries(slips))(
    "are answered kindly after %s, and the session goes on",
    async (_, { line, says }) => {
      const { code, output, errors } = await start(`${line}\nHow many horses were there?\n`);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toContain(says);
      expect(output).toMatch(/> How many horses were there\?\n\n[^]*two horses/);
    },
  );

  it("ask which article is meant where several are known", async () => {
    folder = await knowledgeFolder(ARTICLES);
    const { output } = await start("/timeline\n/timeline lamp\n");
    expect(output).toContain("Choose an article: ferry, lamp, orchard.");
    expect(output).toMatch(/> \/timeline lamp\n\nThe lamp at Torrin Point\n/);
    expect((await start("/timeline\n", { DEFAULT_ARTICLE: "lamp" })).output).toMatch(
      /> \/timeline\n\nThe lamp at Torrin Point\n/,
    );
  });

  it("say what to type for the other pages of a long timeline, and that works", async () => {
    const years = Array.from({ length: 25 }, (_, n) => `The mill was sold in ${1801 + n}.`).join(" ");
    folder = await knowledgeFolder({ "the mill.md": `---\ntitle: Mill\n---\n\n${years}\n` });
    const { output } = await start('/timeline from:1803 about:"the mill"\n/1\n/1\n');
    const [, main = "", first = "", second = ""] = output.split(/\n> .*\n/);
    expect(main).toContain("The main events, 12 of 23.");
    expect(main).toMatch(/\nAll entries: \/1 · TimelineJS: \/2 · /);
    expect(first).toContain("Page 1 of 3; 23 entries in all.");
    expect(first).toMatch(/\nNext: \/1 · TimelineJS: \/2 · /);
    expect(first).not.toContain("Previous:");
    expect(second).toContain("Page 2 of 3; 23 entries in all.");
    expect(second).toMatch(/\n1813\n/);
    expect(second).toContain("Previous: /1 · Next: /2 · ");
  });

  it("say what can be done with an answer, by numbers that hold until the next reply", async () => {
    folder = await knowledgeFolder({ "lamp.md": LAMP });
    const { output } = await start("What was painted red?\n/1\n/2\n/9\n");
    const [, answer = "", context = "", last = "", unknown = ""] = output.split(/\n> .*\n/);
    expect(answer).toMatch(/\nIn context: \/1 · Why: \/2\n$/);
    expect(context).toContain("Paragraph 1 of ");
    expect(context).toMatch(/\n {2}The quote is at \d+–\d+\.\n/);
    expect([last, unknown].join("\n")).toContain("There is no command /");
  });

  it("are answered from the articles that could be read; a broken one is named on standard error", async () => {
    folder = await knowledgeFolder({ "lamp.md": LAMP, "broken.md": "title: none\n" });
    const { code, output, errors } = await start("What was painted red?\n");
    expect(code).toBe(0);
    expect(output).toContain("│ The lighthouse at Torrin Point was painted red in 1904.");
    expect(errors).toMatch(/^broken\.md, line 1: .*\n$/);
  });

  it("are answered even where there are no articles", async () => {
    folder = await knowledgeFolder({});
    const { code, output, errors } = await start("/articles\n/timeline\nWho?\n");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("Footnote has no articles yet.");
    expect(output).toContain("No articles are loaded");
  });

  it("are read at the console even with a token, where MODE says so", async () => {
    const { code, output, errors } = await start("/articles\n", { MODE: "console", DISCORD_TOKEN: "token" });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("> /articles");
  });
});
