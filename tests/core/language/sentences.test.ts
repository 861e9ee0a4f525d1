import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGraphemeBoundary } from "../../../src/core/text/graphemes.ts";
import { splitSentences } from "../../../src/core/language/sentences.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { anyText } from "../../support/texts.ts";
import {
  abbreviationCases,
  longTexts,
  markCases,
  nameCases,
  quotationCases,
  roughTextCases,
  scriptCases,
} from "./sentences.cases.ts";

const sentencesOf = (text: string): string[] => splitSentences(text).map((span) => sliceOf(text, span));

describe("splitSentences", () => {
  describe.each([
    ["abbreviations", abbreviationCases],
    ["names", nameCases],
    ["quotations and brackets", quotationCases],
    ["marks and lines", markCases],
    ["scripts and capitals", scriptCases],
    ["rough texts", roughTextCases],
  ])("knows %s", (_, cases) => {
    it.each(Object.entries(cases))("%s", (_name, { sentences, between = " " }) => {
      expect(sentencesOf(sentences.join(between))).toEqual(sentences);
    });
  });

  it("ends sentences within a quotation that is too long to be one", () => {
    const speech = "We have waited for the ferry all day, and nobody came. ".repeat(10).trim();
    expect(sentencesOf(`“${speech}” He left.`).length).toBeGreaterThan(9);
  });

  it("gives places in the whole text where only a part is split", () => {
    const text = "One. Two. Three. Four.";
    expect(splitSentences(text, { start: 5, end: 16 }).map((span) => sliceOf(text, span))).toEqual([
      "Two.",
      "Three.",
    ]);
  });

  it.each(["", " ", "\n\n", "\u00a0"])("finds nothing in %j", (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it("covers every word with trimmed spans in order, and cuts no grapheme cluster", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = splitSentences(text);
        const gaps = [0, ...spans.map(({ end }) => end)].map((start, index) =>
          text.slice(start, spans[index]?.start ?? text.length),
        );
        expect(gaps.join("").trim()).toBe("");
        for (const [index, span] of spans.entries()) {
          const words = sliceOf(text, span);
          expect(words).toBe(words.trim());
          expect(words).not.toBe("");
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          if (index > 0) expect(isGraphemeBoundary(text, span.start)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  // Work in proportion takes some tens of milliseconds; work that grows with the square never gets through.
  it.each(Object.entries(longTexts))("gets through 100 kB of %s", (_, text) => {
    const spans = splitSentences(text);
    expect(
      spans
        .map(({ start, end }) => text.slice(start, end))
        .join("")
        .replace(/\s/gu, ""),
    ).toBe(text.replace(/\s/gu, ""));
  });
});
