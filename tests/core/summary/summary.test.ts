import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { LONG, MEDIUM, SHORT } from "../../../src/core/summary/length.ts";
import { summarise } from "../../../src/core/summary/summary.ts";
import type { Summary } from "../../../src/core/summary/summary.ts";
import { articleOf } from "../../../src/core/article/article.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { opensDangling } from "../../../src/core/language/en/dangling.ts";
import { summaryCases } from "./summary.cases.ts";

const articleOfText = (text: string, title = ""): Article => articleOf("a", { title }, text, "0".repeat(64));
const wordCount = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
const placesOf = ({ sentences }: Summary): string[] =>
  sentences.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`);

describe("a summary holds", () => {
  it.each(Object.entries(summaryCases))("%s", (_, { title, text, length, expected }) => {
    expect(placesOf(summarise(openDocument(articleOfText(text, title)), length))).toEqual(expected);
  });
});

/** Sentences of a small world: some refer back, some repeat, some are fragments or not English. */
const sentence = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("The council", "Maria Lund", "A ferry", "The river Ile", "Every farmer", "Le maire"),
      fc.constantFrom("praised", "closed", "painted", "remembered", "a vendu"),
      fc.array(
        fc.constantFrom("the bridge", "near Arnby", "in May", "for a crown", "🧑‍🌾", "with great care"),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
    )
    .map(([who, did, what]) => `${who} ${did} ${what.join(" ")}.`),
  fc.constantFrom(
    "She sold it.",
    "But nobody came to the old mill.",
    "This surprised the town.",
    "“They will never cross the river again.”",
    "Why?",
    "By Maria Lund.",
    "the ferry was late .",
    "新桥耗资三亿元。",
  ),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((sentences) => sentences.join(" "));
const generatedText = fc
  .array(
    fc.oneof({ arbitrary: paragraph, weight: 6 }, { arbitrary: fc.constant("# The bridge"), weight: 1 }),
    {
      maxLength: 8,
    },
  )
  .map((blocks) => blocks.join("\n\n"));
const anyText = fc.oneof(
  { arbitrary: generatedText, weight: 3 },
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom("\r\n \r\n", "“", '"'.repeat(50), "...", "\u202Eabc. def.", "e\u0301te\u0301. 👩‍👩‍👧‍👦. x"),
);
const anyLength = fc.oneof(
  fc.record({ kind: fc.constant("sentences" as const), count: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant("words" as const), count: fc.integer({ min: 1, max: 300 }) }),
  fc.constantFrom(SHORT, MEDIUM, LONG),
);

describe("any summary of any text", () => {
  it("consists of sentences of the article, in its order", () => {
    fc.assert(
      fc.property(anyText, anyLength, (text, length) => {
        const article = articleOfText(text, "The bridge");
        const all = article.paragraphs.flatMap(({ number, sentences }) =>
          sentences.map(({ number: within, span }) => `${number}.${within} ${sliceOf(text, span)}`),
        );
        const places = summarise(openDocument(article), length).sentences.map(
          ({ quote, paragraph: number, sentence: within }) =>
            all.indexOf(`${number}.${within} ${wordsOf(quote)}`),
        );
        expect(places).not.toContain(-1);
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      }),
    );
  });

  it("has at least one sentence wherever the article has one, unless each has too many words", () => {
    fc.assert(
      fc.property(anyText, anyLength, (text, length) => {
        const article = articleOfText(text);
        const { sentences, words } = summarise(openDocument(article), length);
        if (length.kind === "words") expect(words).toBeLessThanOrEqual(1.1 * length.count);
        else expect(sentences.length > 0).toBe(article.paragraphs.length > 0);
      }),
    );
  });

  it("keeps to its length and to 40 % of the article, but for a single sentence", () => {
    fc.assert(
      fc.property(anyText, anyLength, (text, length) => {
        const article = articleOfText(text);
        const { sentences, words, share } = summarise(openDocument(article), length);
        const total = article.paragraphs.reduce((sum, { span }) => sum + wordCount(sliceOf(text, span)), 0);
        expect(words).toBe(sentences.reduce((sum, { quote }) => sum + wordCount(wordsOf(quote)), 0));
        if (length.kind === "sentences") expect(sentences.length).toBeLessThanOrEqual(length.count);
        if (length.kind === "share") expect(sentences.length).toBeLessThanOrEqual(length.maxSentences);
        if (sentences.length <= 1) return;
        expect(words).toBeLessThanOrEqual(0.4 * total);
        expect(share).toBeLessThanOrEqual(0.4);
      }),
    );
  });

  it("has no orphan: what refers back follows the sentence before it, and never a heading", () => {
    fc.assert(
      fc.property(generatedText, anyLength, (text, length) => {
        const article = articleOfText(text);
        const all = article.paragraphs.flatMap(({ section, sentences }) =>
          sentences.map(({ span }) => ({ span, heading: section.at(-1) })),
        );
        const taken = new Set(
          summarise(openDocument(article), length).sentences.map(({ quote }) => quote.span.start),
        );
        for (const [index, { span, heading }] of all.entries()) {
          const before = all[index - 1];
          if (before === undefined || !taken.has(span.start) || !opensDangling(sliceOf(text, span))) continue;
          expect(taken).toContain(before.span.start);
          expect(before.heading).toBe(heading);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says nothing twice", () => {
    fc.assert(
      fc.property(generatedText, anyLength, (text, length) => {
        const plain = summarise(openDocument(articleOfText(text)), length)
          .sentences.map(({ quote }) => wordsOf(quote))
          .filter((words) => /^(?:The|Maria|A|Every) .*(?:bridge|Arnby|May|crown)/.test(words));
        expect(plain).toEqual([...new Set(plain)]);
      }),
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(anyText, anyLength, (text, length) => {
        expect(placesOf(summarise(openDocument(articleOfText(text)), length))).toEqual(
          placesOf(summarise(openDocument(articleOfText(text)), length)),
        );
      }),
    );
  });
});

describe("the number of words", () => {
  /** 40 different sentences of eleven words each. */
  const story = Array.from(
    { length: 40 },
    (_, index) => `Farmer number${index} sold field${index} and house${index} to the town of Arnby${index}.`,
  ).join(" ");

  it.each([
    [5, 0],
    [10, 11],
    [33, 33],
    [60, 66],
    [110, 110],
    [150, 154],
    [5000, 176],
  ])("comes within a tenth of %i where whole sentences allow", (count, expected) => {
    expect(summarise(openDocument(articleOfText(story)), { kind: "words", count }).words).toBe(expected);
  });

  it("gives as many sentences as were asked for", () => {
    expect(
      summarise(openDocument(articleOfText(story)), { kind: "sentences", count: 7 }).sentences,
    ).toHaveLength(7);
  });

  it("takes a fragment only for a sentence that is missing", () => {
    const lines = [1, 2, 3, 4, 5, 6].map(
      (n) => `Farmer number${n} sold field${n} and house${n} to the town of Arnby${n}.`,
    );
    const article = articleOfText(`${lines.join(" ")} Gulls cried. Rain fell. Soup simmered. Nobody slept.`);
    expect(summarise(openDocument(article), { kind: "words", count: 25 }).sentences).toHaveLength(2);
    expect(summarise(openDocument(article), { kind: "sentences", count: 4 }).sentences).toHaveLength(4);
  });

  it("stays a small part of a book, and is found in good time", () => {
    const book = Array.from({ length: 100 }, (_, chapter) =>
      story.replaceAll(/(\d+)/g, `$1of${chapter}`),
    ).join("\n\n");
    const summary = summarise(openDocument(articleOfText(book)), LONG);
    expect(summary.words).toBeGreaterThan(200);
    expect(summary.words).toBeLessThanOrEqual(1100);
  });
});
