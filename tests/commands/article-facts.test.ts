import { describe, expect, it } from "vitest";
import { ask } from "../../src/commands/ask.ts";
import { createEngine, inLanguage } from "../../src/core/engine.ts";
import { german } from "../../src/core/messages/de/index.ts";
import type { Reply } from "../../src/core/reply/reply.ts";
import { anArticle } from "../support/articles.ts";

const mill = anArticle("The Arnby mill opened in 1902. Ida Holt wrote the first plan.", {
  id: "mill",
  title: "The mill",
  author: "Vera Lind",
  published: "2019-05-03",
  publisher: "The Arnby Post",
  url: "https://example.org/mill",
});
const plain = anArticle("A ferry sank in 1888. The captain was saved.", { id: "ferry", title: "The ferry" });
const one = createEngine({ articles: [mill], problems: [] });
const none = createEngine({ articles: [plain], problems: [] });
const both = createEngine({ articles: [mill, plain], problems: [] });

const said = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.map(({ name, text }) => `${name}: ${text}`);
    return "text" in block ? [block.text] : [block.kind];
  });
const LABEL = "From the details kept with the article, not from its text.";

describe("facts about the article", () => {
  it("are given from its details, labelled as such, and never as a quote", async () => {
    const reply = await ask.run({ question: "Who wrote this?" }, one);
    expect(said(reply)).toEqual(["Who wrote this?", "Author: Vera Lind", LABEL, "link"]);
    expect(reply.answer).toBeUndefined();
    expect(reply.blocks.some(({ kind }) => kind === "quote")).toBe(false);
  });

  it("are several where several are asked for", async () => {
    const reply = await ask.run({ question: "When and where was it published?" }, one);
    expect(said(reply)).toContain("Published: 3 May 2019");
    expect(said(reply)).toContain("Published by: The Arnby Post");
  });

  it("are not made up where nothing is known", async () => {
    const reply = await ask.run({ question: "Who wrote this?" }, none);
    expect(said(reply)[1]).toBe("The details kept with the article do not give the author.");
    expect(reply.answer).not.toBe("quoted");
  });

  it("are those of each article that has them, where none is named", async () => {
    const reply = await ask.run({ question: "Who wrote this?" }, both);
    expect(said(reply)).toContain("The mill: Author: Vera Lind");
    expect(said(reply).join()).not.toContain("The ferry");
  });

  it("leave to the text what is about the text", async () => {
    const reply = await ask.run({ question: "Who wrote the first plan?" }, one);
    expect(reply.answer).toBe("quoted");
  });

  it("are values for programs", async () => {
    expect(await ask.json?.({ question: "When was it published, please?" }, one)).toEqual({
      question: "When was it published, please?",
      answer: "fact",
      facts: [{ article: "mill", published: "2019-05-03" }],
    });
  });

  it("are asked for and said in German as well", async () => {
    const reply = await ask.run({ question: "Wer hat das geschrieben?" }, inLanguage(one, german));
    expect(said(reply)).toContain("Von: Vera Lind");
    expect(said(reply)).toContain("Aus den Angaben zum Artikel, nicht aus seinem Text.");
  });
});
