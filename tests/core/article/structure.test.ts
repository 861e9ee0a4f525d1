import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStructure } from "../../../src/core/article/structure.ts";
import { contains, sliceOf } from "../../../src/core/text/span.ts";
import { anyText } from "../../support/texts.ts";
import { structureCases } from "./structure.cases.ts";

describe("readStructure", () => {
  it.each(Object.entries(structureCases))("reads %s", (_, { text, paragraphs, headings = [] }) => {
    const structure = readStructure(text);
    expect(structure.paragraphs.map(({ span }) => sliceOf(text, span))).toEqual(paragraphs);
    expect(
      structure.headings.map(({ level, span }) => `${"#".repeat(level)} ${sliceOf(text, span)}`),
    ).toEqual(headings);
  });

  it("counts paragraphs from 1 through the text, and sentences from 1 in each", () => {
    const { paragraphs } = readStructure("One. Two.\n\n# Head\n\nThree. Four.");
    expect(paragraphs.map(({ number, sentences }) => [number, sentences.map((s) => s.number)])).toEqual([
      [1, [1, 2]],
      [2, [1, 2]],
    ]);
  });

  it("knows which headings a paragraph stands under", () => {
    const text = "Zero.\n# A\n### C\nOne.\n## B\nTwo.\n# D\nThree.";
    const sections = readStructure(text).paragraphs.map(({ section }) =>
      section.map(({ span }) => sliceOf(text, span)),
    );
    expect(sections).toEqual([[], ["A", "C"], ["A", "B"], ["D"]]);
  });

  it("leaves no word out and puts each sentence inside its paragraph, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (parts) => {
        const text = parts.join("\n\n");
        const { paragraphs, headings } = readStructure(text);
        for (const { span, sentences } of paragraphs) {
          expect(sentences.length).toBeGreaterThan(0);
          expect(sentences.at(0)?.span.start).toBe(span.start);
          expect(sentences.at(-1)?.span.end).toBe(span.end);
          expect(sentences.every((sentence) => contains(span, sentence.span))).toBe(true);
        }
        const places = [...paragraphs, ...headings].map(({ span }) => span);
        const rest = places
          .toSorted((a, b) => b.start - a.start)
          .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest.replace(/^#{1,6} /gm, "").trim()).toBe("");
      }),
    );
  });
});
