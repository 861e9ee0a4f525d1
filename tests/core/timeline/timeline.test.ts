import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { articleOf } from "../../../src/core/article/article.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { locatorOf, wordsOf } from "../../../src/core/article/quote.ts";
import { contains, sliceOf } from "../../../src/core/text/span.ts";
import { startOf } from "../../../src/core/time/granularity.ts";
import { timelineCases } from "./timeline.cases.ts";

const articleWith = (text: string, published?: string): Article =>
  articleOf("invented", { title: "An invented article", published }, text, "0".repeat(64));

describe("the timeline of", () => {
  it.each(Object.entries(timelineCases))("%s", (_name, { text, published, entries, undated = [] }) => {
    const timeline = timelineOf(openDocument(articleWith(text, published)));
    expect(timeline.entries.map(({ value, clause }) => `${value}: ${wordsOf(clause)}`)).toEqual(entries);
    expect(timeline.undated.map(({ value, expression }) => `${value}: ${sliceOf(text, expression)}`)).toEqual(
      undated,
    );
  });
});

describe("an entry", () => {
  it("keeps how its date is meant and how fine it is", () => {
    const [entry] = timelineOf(openDocument(articleWith("Prices rose in the early 1990s."))).entries;
    expect(entry).toMatchObject({ value: "199", mod: "START", granularity: "decade" });
  });

  it("comes with the whole sentence as well", () => {
    const text = "It grew. It spread, buying a mill in 1908, and it went on.";
    const [entry] = timelineOf(openDocument(articleWith(text))).entries;
    expect(entry && wordsOf(entry.sentence)).toBe("It spread, buying a mill in 1908, and it went on.");
  });
});

const article = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 10 }),
      fc.constantFrom(
        ..."In 2008|, buying a mill in 1908|and selling it in 1914|; he left in May 1920|, and she was born on 12 May 1844|(1939–1945)|“in 1950”|# 1920|\n\n|. |than in 2008|two years later|—|🎉|e\u0301|said".split(
          "|",
        ),
      ),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(" "));

describe("any article", () => {
  it("has entries whose clause holds the date, ends in its sentence and can be cited", () => {
    fc.assert(
      fc.property(article, fc.constantFrom(undefined, "2014-05-14"), (text, published) => {
        const { entries, undated } = timelineOf(openDocument(articleWith(text, published)));
        for (const { clause, sentence, expression } of [...entries, ...undated]) {
          expect(contains(clause.span, expression)).toBe(true);
          // It may begin with the sentence before, which says who "he" is.
          expect(clause.span.end).toBeLessThanOrEqual(sentence.span.end);
          expect(locatorOf(clause).sentences[0]).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("cuts no word", () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { clause } of timelineOf(openDocument(articleWith(text))).entries) {
          const { start, end } = clause.span;
          expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
          expect(text.slice(end - 1, end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is in order", () => {
    fc.assert(
      fc.property(article, (text) => {
        const starts = timelineOf(openDocument(articleWith(text))).entries.map(({ value }) => startOf(value));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });
});

it("reads a paragraph with thousands of dates without getting stuck", () => {
  const text = Array.from({ length: 3000 }, (_, i) => `it moved in ${1900 + (i % 99)}, and then`).join(" ");
  expect(timelineOf(openDocument(articleWith(text))).entries.length).toBeGreaterThan(0);
});
