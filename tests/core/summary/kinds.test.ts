import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { openDocument } from "../../../src/core/document/document.ts";
import { LONG, SHORT } from "../../../src/core/summary/length.ts";
import { summarise } from "../../../src/core/summary/summary.ts";
import { parseArticle } from "../../../src/storage/parse-article.ts";
import { anArticle } from "../../support/articles.ts";

const FILLING = Array.from(
  { length: 12 },
  (_, n) => `The harbour office of Selby counted ${n + 30} boats at the wall that week.`,
);
const summaryOf = (
  paragraphs: readonly string[],
  title: string,
  length: typeof SHORT | typeof LONG = LONG,
) => {
  const { sentences, genre } = summarise(openDocument(anArticle(paragraphs.join("\n\n"), { title })), length);
  return { genre, words: sentences.map(({ quote }) => wordsOf(quote)) };
};

describe("what says nothing by itself", () => {
  const empty: Readonly<Record<string, string>> = {
    "a cry": "Ah!",
    "a question of one word": "Why?",
    "a greeting": "Good evening, people of Selby and boats at the wall.",
    thanks: "We thank the harbour office of Selby for the boats at the wall.",
    "the third of several points":
      "Point three: the harbour office of Selby must count the boats at the wall.",
    "a reference": "See Selby v. Harbour Office, No. 18, on boats at the wall.",
    "words that do not end": "The harbour office of Selby, which counts the boats at the wall,",
    "a name in a list": "Selby.",
  };
  it.each(Object.entries(empty))("is in no summary: %s", (_name, sentence) => {
    const { words } = summaryOf([FILLING[0] ?? "", sentence, ...FILLING.slice(1)], "The harbour of Selby");
    expect(words.length).toBeGreaterThan(2);
    expect(words).not.toContain(sentence);
  });

  it("is taken where there is nothing else", () => {
    expect(summaryOf(["Ah! Oh! Why?"], "Cries").words).toHaveLength(1);
  });
});

/** As a file of an article has it, with headings. */
const readSummary = (text: string, length: typeof SHORT | typeof LONG) => {
  const { article } = parseArticle("an-article", `---\ntitle: Old oak\n---\n\n${text}\n`);
  const { sentences, genre } = summarise(openDocument(article), length);
  return { genre, words: sentences.map(({ quote }) => wordsOf(quote)) };
};

describe("kinds of text", () => {
  const PAPER = `## Abstract

Oak is said to sound better when it is old. We tested whether the density of oak changes with age. We found no significant difference between old and new oak.

## Methods

Oak of nine trees was cut to blocks of oak and dried for a week. The density of each block of oak was measured twice with a scale. Each block of oak was then cut again to smaller blocks of oak.

## Results

The density of old oak was the same in all blocks of oak that were measured. The density of new oak was the same as well in all blocks of oak.

## Discussion

A limitation of this study is the small number of trees. Oak from other places may differ from the oak of these trees.`;

  const RULES = `## Boats

This page describes the harbour. You must leave the harbour within a week. If you stay longer, your boat will be removed by the harbour office.

## Fires

You may not light fires on boats. The quay is made of old oak from the hills. Otherwise users may be blocked from the harbour.

## Noise

Please do not play music at night. The harbour lies in the south of Selby and has a pub.`;

  const INTERVIEW = `**Q: Who are you?**

A: I'm Ann Bell. I have run the harbour office of Selby for nine years.

**Q: Why do you count boats?**

A: Because we want to know when the wall must be mended. Nobody counted the boats before the storm.

**Q: What will you do next?**

A: I hope that the town will build a second wall of old oak. We need it before the next storm comes.`;

  it("a paper is told by its question and what it found, not by how it was done", () => {
    const { genre, words } = readSummary(PAPER, SHORT);
    expect(genre).toBe("paper");
    expect(words.join(" ")).toMatch(/We tested whether|We found no/u);
    expect(words.join(" ")).not.toContain("cut");
  });

  it("rules are told by what must be done and what follows", () => {
    const { genre, words } = readSummary(RULES, SHORT);
    expect(genre).toBe("policy");
    expect(words.join(" ")).toMatch(/must|may not/u);
    expect(words.join(" ")).not.toMatch(/This page describes|pub/u);
  });

  it("an interview is told by its answers", () => {
    const { genre, words } = readSummary(INTERVIEW, LONG);
    expect(genre).toBe("interview");
    expect(words.join(" ")).not.toContain("?");
    expect(words.length).toBeGreaterThan(1);
  });

  it("a long summary takes from every part", () => {
    const { words } = readSummary(PAPER.replace("## Methods", "## Wood"), LONG);
    expect(words.length).toBeGreaterThan(2);
  });
});
