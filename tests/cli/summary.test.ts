import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder } from "./knowledge-folder.ts";
import { expectExactQuotes, quoteFields } from "./quotes.ts";

const summaryLine = z.strictObject({
  article: z.string(),
  sentences: z.array(z.strictObject(quoteFields)),
  words: z.number().int().min(0),
  share: z.number().min(0).max(1),
  genre: z.enum(["news", "argument", "history", "unclear"]),
  claim: z.strictObject(quoteFields).nullable(),
  names: z.array(z.strictObject({ name: z.string(), count: z.number().int().min(2) })),
  minutes: z.number().int().min(1),
  speaking: z.number().int().optional(),
  shortest: z.number().int().optional(),
});

const THINGS = [
  "mill",
  "bridge",
  "school",
  "orchard",
  "ferry",
  "chapel",
  "bakery",
  "theatre",
  "harbour",
  "railway",
];
/** Fifty sentences of different lengths about ten things. */
const LONG_ARTICLE = `---
title: The town
url: https://example.org/town
---

${THINGS.map((thing, index) =>
  [
    `The ${thing} was built by ${index + 2} masons.`,
    `The town paid the masons of the ${thing} with barley, salt and ${index + 3} barrels of herring from the coast.`,
    `Visitors praise the ${thing}.`,
    `Every winter the council argues about the roof of the ${thing} until somebody opens a window and lets the noise out.`,
    `Painters came to draw the ${thing} at dawn.`,
  ].join(" "),
).join("\n\n")}
`;

let folder: string;
beforeEach(async () => {
  folder = await knowledgeFolder({ "town.md": LONG_ARTICLE });
});
const summarise = (...words: string[]) => runFootnote(["summary", "--json", ...words, "--knowledge", folder]);
const read = (...words: string[]) => runFootnote(["summary", ...words, "--knowledge", folder]);
async function sentencesOf(...words: string[]) {
  const { code, output, errors } = await summarise(...words);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(/^[^\n]+\n$/);
  return summaryLine.parse(JSON.parse(output)).sentences;
}
const wordsIn = (sentences: readonly { text: string }[]): number =>
  sentences.flatMap(({ text }) => text.split(/\s+/u)).length;

describe("summary --json", () => {
  it.each([[], ["--length", "short"], ["--length", "medium"], ["--length", "long"]])(
    "gives whole sentences of the article, cited, in its order: %j %j",
    async (...words) => {
      const sentences = await sentencesOf(...words);
      await expectExactQuotes(
        sentences.map((sentence) => sentence),
        folder,
      );
      const starts = sentences.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { text, sentences: counted } of sentences) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(counted[0]).toBe(counted[1]);
      }
    },
  );

  it("grows with the length", async () => {
    const counts = await Promise.all(
      ["short", "medium", "long"].map(async (length) => wordsIn(await sentencesOf("--length", length))),
    );
    const [short = 0, medium = 0, long = 0] = counts;
    expect(short).toBeLessThan(medium);
    expect(medium).toBeLessThan(long);
  });

  it.each([1, 2, 3, 7])("gives %i sentences where so many are asked for", async (count) => {
    expect(await sentencesOf("--sentences", String(count))).toHaveLength(count);
  });

  it.each([4, 5, 10, 17, 40, 99, 200, 100_000])("keeps to %i words and a tenth more", async (count) => {
    const sentences = await sentencesOf("--words", String(count));
    expect(sentences.length).toBeGreaterThan(0);
    expect(wordsIn(sentences)).toBeLessThanOrEqual(1.1 * count);
  });

  it("gives none where each is longer, and says how long the shortest is", async () => {
    const { code, output } = await summarise("--words", "2");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ sentences: [], words: 0, share: 0, shortest: 4 });
  });

  it("counts what it gives", async () => {
    const { output } = await summarise("--words", "60");
    const { sentences, words, share, minutes } = summaryLine.parse(JSON.parse(output));
    expect(words).toBe(wordsIn(sentences));
    expect(share).toBeCloseTo(words / wordsIn([{ text: LONG_ARTICLE.split("---")[2]?.trim() ?? "" }]));
    expect(minutes).toBe(2);
  });

  it("gives what the article says on a subject", async () => {
    const { output } = await summarise("--about", "masons of the ferry", "--words", "100");
    const { sentences, speaking } = summaryLine.parse(JSON.parse(output));
    expect(speaking).toBe(2);
    expect(sentences.map(({ text }) => text)).toEqual([
      "The ferry was built by 6 masons.",
      "The town paid the masons of the ferry with barley, salt and 7 barrels of herring from the coast.",
    ]);
  });

  it("says that the article says nothing on another", async () => {
    const { output } = await summarise("--about", "volcano");
    expect(JSON.parse(output)).toMatchObject({ sentences: [], speaking: 0 });
  });

  it.each([20, 40, 99, 150])("comes near to %i words", async (count) => {
    const words = wordsIn(await sentencesOf("--words", String(count)));
    expect(words).toBeGreaterThan(0.8 * count);
    expect(words).toBeLessThanOrEqual(1.1 * count);
  });

  const misuse = {
    "no sentences": ["--sentences", "0"],
    "fewer than no sentences": ["--sentences=-1"],
    "a fraction": ["--sentences", "1.5"],
    "a word for a number": ["--sentences", "x"],
    "an empty number": ["--sentences", ""],
    "no words": ["--words", "0"],
    "fewer than no words": ["--words=-1"],
    "a number in another notation": ["--words", "1e3"],
    "a number with a space": ["--words", " 5"],
    "sentences and words": ["--sentences", "3", "--words", "50"],
    "a length and words": ["--length", "long", "--words", "50"],
    "an unknown length": ["--length", "tiny"],
    "a subject that is none": ["--about", "the"],
    "a flag without its value": ["--words"],
    "a surplus word": ["town"],
  };
  it.each(Object.entries(misuse))("refuses %s", async (_, words) => {
    const { code, output, errors } = await summarise(...words);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/(?:“|--)(?:sentences|words|length|about)\b/);
    expect(errors.trimEnd()).not.toContain("\n");
  });

  it("gives an article of one sentence as it is", async () => {
    const tiny = await knowledgeFolder({ "a.md": "---\ntitle: A\n---\n\nThe pear trees stand in rows.\n" });
    for (const words of [[], ["--words", "6"], ["--sentences", "9"]]) {
      const { output } = await runFootnote(["summary", "--json", ...words, "--knowledge", tiny]);
      expect(summaryLine.parse(JSON.parse(output)).sentences).toMatchObject([
        { text: "The pear trees stand in rows." },
      ]);
    }
  });
});

describe("summary for people", () => {
  it("takes a length, a number of words or of sentences", async () => {
    for (const words of [
      ["--length", "short"],
      ["--words", "40"],
      ["--sentences", "2"],
    ]) {
      const { code, output } = await read(...words);
      expect(code).toBe(0);
      expect(output).toContain("│ ");
    }
  });

  it("says honestly that no sentence is so short", async () => {
    const { output } = await read("--words", "2");
    expect(output).toContain(
      "No sentence is that short. The shortest that makes sense on its own has 4 words.",
    );
    expect(output).not.toContain("│ ");
  });

  it("says how it understood a subject, or that there is nothing on it", async () => {
    expect((await read("--about", "ferry")).output).toContain(
      "About “ferry”: 5 of its 50 sentences mention it.",
    );
    expect((await read("--about", "volcano")).output).toContain("The article says nothing about “volcano”.");
  });

  it("gives each name as the call that asks about it", async () => {
    const named = await knowledgeFolder({
      "a.md":
        "---\ntitle: A\n---\n\nIn May the mayor Maria Lund opened the bridge. Farmers fear for the meadows of Arnby. Nobody told Lund of Arnby.\n",
    });
    const { output } = await runFootnote(["summary", "--knowledge", named]);
    expect(output).toContain(
      `Maria Lund · 2: footnote summary --article a --about Lund --knowledge ${named}`,
    );
  });
});
