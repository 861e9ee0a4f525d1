import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedForIn } from "../../../src/core/search/answer-type.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { answerTypeCases, notThatType, subjects } from "./answer-type.cases.ts";

describe.each(Object.entries(answerTypeCases))("%s is asked for by", (type, questions) => {
  it.each(questions)("“%s”", (question) => {
    expect(askedForIn(question).type).toBe(type);
  });
});

describe("what only looks like a cue", () => {
  it.each(notThatType)("“%s” does not ask for a %s", (question, type) => {
    expect(askedForIn(question).type).not.toBe(type);
  });
});

describe("the words that tell the type", () => {
  it.each(subjects)("of “%s” leave out “%s”", (question, subject) => {
    expect(sliceOf(fold(question), askedForIn(question).span)).not.toContain(subject);
  });

  it("lie within the folded question, and are none where nothing is asked for", () => {
    const words = fc.array(
      fc.constantFrom("what", "is", "the", "How", "long", "year", "of", "who", "Çalık", "?", "mean"),
    );
    const question = fc.oneof(
      words.map((all) => all.join(" ")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(question, (asked) => {
        const { type, span } = askedForIn(asked);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(fold(asked).length);
        expect(span.end > span.start).toBe(type !== "any");
      }),
    );
  });
});
