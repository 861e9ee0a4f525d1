import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder, ARTICLES } from "./knowledge-folder.ts";

const bodies = {
  "a plain body": { body: "One line.\n\nAnother.\n", text: "One line.\n\nAnother." },
  CRLF: { body: "One line.\r\n\r\nAnother.\r\n", text: "One line.\n\nAnother." },
  "blank lines around it": { body: "\n\n \nOne line.\n\n\n", text: "One line." },
  "spaces at the ends of lines": { body: "  One line.  \n\nAnother.  ", text: "One line.\n\nAnother." },
  "Markdown, read as a reader sees it": {
    body: "# H\n\n*a* [b](c) <d>\n\n---\n\n> e",
    text: "H\n\na b\n\ne",
  },
  "emoji, NFD and bidi marks": { body: "👩🏽‍🚀 e\u0301 \u202Eabc\u202C", text: "👩🏽‍🚀 e\u0301 \u202Eabc\u202C" },
};

describe("articles", () => {
  it.each(Object.entries(bodies))("prints the text as offsets count it: %s", async (_, { body, text }) => {
    const folder = await knowledgeFolder({ "a.md": `---\ntitle: A\n---\n${body}` });
    const printed = await runFootnote(["articles", "a", "--text", "--knowledge", folder]);
    expect(printed).toEqual({ code: 0, output: text, errors: "" });

    const { output } = await runFootnote(["articles", "a", "--json", "--knowledge", folder]);
    expect(JSON.parse(output)).toMatchObject({
      articles: [{ id: "a", title: "A", hash: createHash("sha256").update(text).digest("hex") }],
    });
  });

  it("lists every article, in the order of the ids", async () => {
    const folder = await knowledgeFolder(ARTICLES);
    const { code, output } = await runFootnote(["articles", "--json", "--knowledge", folder]);
    const { articles, problems } = z
      .object({
        articles: z.array(z.object({ id: z.string(), paragraphs: z.number() })),
        problems: z.array(z.unknown()),
      })
      .parse(JSON.parse(output));
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(articles.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ["ferry", 3],
      ["lamp", 2],
      ["orchard", 1],
    ]);
  });

  it("lists the articles for people", async () => {
    const folder = await knowledgeFolder(ARTICLES);
    const { code, output } = await runFootnote(["articles", "--knowledge", folder]);
    expect(code).toBe(0);
    for (const words of ["The ferry at Arnby", "ferry", "R. Hale", "2019-06-01", "The orchard"])
      expect(output).toContain(words);
  });

  it("lists nothing of an empty folder", async () => {
    const folder = await knowledgeFolder({});
    expect(await runFootnote(["articles", "--json", "--knowledge", folder])).toEqual({
      code: 0,
      output: '{"articles":[],"problems":[]}\n',
      errors: "",
    });
  });

  const misuse = {
    "an unknown id": { words: ["nope", "--text"], says: "ferry, lamp, orchard" },
    "--text without an id": { words: ["--text"], says: "footnote articles ID --text" },
    "two ids": { words: ["ferry", "lamp"], says: "Usage: footnote articles" },
  };
  it.each(Object.entries(misuse))("refuses %s", async (_, { words, says }) => {
    const folder = await knowledgeFolder(ARTICLES);
    const { code, output, errors } = await runFootnote(["articles", ...words, "--knowledge", folder]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(says);
  });
});
