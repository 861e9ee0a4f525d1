import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder } from "./pieces.ts";
import { expectExactQuotes, quoteFields } from "./quotes.ts";

const summaryLine = z.strictObject({
  article: z.string(),
  sentences: z.array(z.strictObject(quoteFields)).min(1),
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
const LONG_PIECE = `---
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
  folder = await knowledgeFolder({ "town.md": LONG_PIECE });
});
const summarise = (...words: string[]) => runFootnote(["summary", "--json", ...words, "--knowledge", folder]);
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
    "gives whole sentences of the piece, cited, in its order: %j %j",
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

  it.each([1, 4, 5, 10, 17, 40, 99, 200, 100_000])(
    "keeps to %i words, but gives at least one sentence",
    async (count) => {
      const sentences = await sentencesOf("--words", String(count));
      expect(sentences.length === 1 || wordsIn(sentences) <= 1.1 * count).toBe(true);
    },
  );

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
    "a flag without its value": ["--words"],
    "a surplus word": ["town"],
  };
  it.each(Object.entries(misuse))("refuses %s", async (_, words) => {
    const { code, output, errors } = await summarise(...words);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/--sentences|--words|--length/);
    expect(errors.trimEnd()).not.toContain("\n");
  });

  it("gives a piece of one sentence as it is", async () => {
    const tiny = await knowledgeFolder({ "a.md": "---\ntitle: A\n---\n\nThe pear trees stand in rows.\n" });
    for (const words of [[], ["--words", "1"], ["--sentences", "9"]]) {
      const { output } = await runFootnote(["summary", "--json", ...words, "--knowledge", tiny]);
      expect(summaryLine.parse(JSON.parse(output)).sentences).toMatchObject([
        { text: "The pear trees stand in rows." },
      ]);
    }
  });
});

describe("summary for people", () => {
  it("takes a length, and sends counts to --json", async () => {
    const { code, output } = await runFootnote(["summary", "--length", "short", "--knowledge", folder]);
    expect(code).toBe(0);
    expect(output).toContain("│ ");
    const counted = await runFootnote(["summary", "--sentences", "2", "--knowledge", folder]);
    expect(counted.code).toBe(2);
    expect(counted.errors).toContain("--json");
  });
});
