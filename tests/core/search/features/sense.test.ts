import { describe, expect, it } from "vitest";
import { neighbourSense, sentenceSense } from "../../../../src/core/search/features/sense.ts";
import { smallMeanings as meanings } from "../small-meanings.ts";
import { measured } from "./measured.ts";

const [BOATS, HOUSES, RAIN] = ["A ferry left the harbour.", "A stone bridge held.", "Rain fell."];
const text = `${BOATS} ${HOUSES} ${RAIN}`;
/** “Held” and “fell” have the paragraph looked at; only “boat” has a sense. */
const question = "boat held fell";

describe("the sense of a sentence", () => {
  it("is like that of a question about the same things, in other words", () => {
    const found = measured(sentenceSense, { question, text, meanings });
    expect(found[BOATS]).toBeGreaterThan(0.5);
    expect(found[BOATS]).toBeGreaterThan(found[HOUSES] ?? Infinity);
  });

  it("is like nothing where no word of the sentence or the question is known", () => {
    expect(measured(sentenceSense, { question, text, meanings })[RAIN]).toBe(0);
    expect(Object.values(measured(sentenceSense, { question: "held fell", text, meanings }))).toEqual([
      0, 0, 0,
    ]);
  });

  it("is like nothing without meanings", () => {
    expect(Object.values(measured(sentenceSense, { question, text }))).toEqual([0, 0, 0]);
    expect(Object.values(measured(neighbourSense, { question, text }))).toEqual([0, 0, 0]);
  });
});

describe("the sense of a sentence and those beside it", () => {
  it("is that of all their words together", () => {
    const near = measured(neighbourSense, { question, text, meanings });
    expect(near[HOUSES]).toBeCloseTo(near[BOATS] ?? -1);
    expect(near[RAIN]).toBeCloseTo(measured(sentenceSense, { question, text, meanings })[HOUSES] ?? -1);
  });

  it("does not reach into another paragraph", () => {
    const apart = `${BOATS} Nothing held.\n\n${HOUSES}`;
    const near = measured(neighbourSense, { question, text: apart, meanings });
    expect(near[HOUSES]).toBeCloseTo(
      measured(sentenceSense, { question, text: apart, meanings })[HOUSES] ?? -1,
    );
  });
});
