import { describe, expect, it } from "vitest";
import { exactWords } from "../../../../src/core/search/features/exact-words.ts";
import { coverageWithPrevious } from "../../../../src/core/search/features/coverage.ts";
import { localMeaning } from "../../../../src/core/search/features/local-meaning.ts";
import {
  neighbourMeaning,
  passageMeaning,
  sentenceMeaning,
} from "../../../../src/core/search/features/meaning.ts";
import { smallMeanings as meanings } from "../small-meanings.ts";
import { measured } from "./measured.ts";

const BOAT = "The ferry sank.";
const RAIN = "Rain fell.";
const SNOW = "Snow followed.";
const BREAD = "Bread was dear.";
const text = `${RAIN} ${BOAT} ${SNOW} ${BREAD}`;
/** The article has no boat, only what is like one. */
const question = "boat rain";

describe("meaning in a sentence", () => {
  it("is met in full by the words of the question, with and without meanings", () => {
    for (const known of [{}, { meanings }])
      expect(measured(sentenceMeaning, { question: "ferry sank", text, ...known })[BOAT]).toBeCloseTo(1);
  });

  it("is met in part by a word of like meaning, and by none where meanings are unknown", () => {
    const found = measured(sentenceMeaning, { question, text, meanings })[BOAT];
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(1);
    expect(measured(sentenceMeaning, { question, text })[BOAT]).toBe(0);
    expect(measured(exactWords, { question, text, meanings })[BOAT]).toBe(0);
  });

  it("is met by a country's other name without meanings too, and by the name itself more", () => {
    const washington = "Washington hesitated.";
    const american = "The American way.";
    const found = measured(sentenceMeaning, {
      question: "an American view",
      text: `${washington} ${american}`,
    });
    expect(found[washington]).toBeGreaterThan(0);
    expect(found[american]).toBeGreaterThan(found[washington] ?? Infinity);
  });
});

describe("meaning around a sentence", () => {
  it("is that of the sentences beside it as well", () => {
    const found = measured(neighbourMeaning, { question, text, meanings });
    expect(found[RAIN]).toBe(found[BOAT]);
    expect(found[SNOW]).toBeGreaterThan(0);
    expect(found[SNOW]).toBeLessThan(found[BOAT] ?? 0);
    expect(found[BREAD]).toBe(0);
  });

  it("does not reach into another paragraph", () => {
    const apart = `${RAIN}\n\n${BOAT}`;
    const [near, sentence] = [neighbourMeaning, sentenceMeaning].map((feature) =>
      measured(feature, { question, text: apart, meanings }),
    );
    expect(near).toEqual(sentence);
  });
});

describe("meaning in a paragraph", () => {
  it("is the same for all its sentences", () => {
    const found = Object.values(measured(passageMeaning, { question, text, meanings }));
    expect(found).toHaveLength(4);
    expect(new Set(found).size).toBe(1);
    expect(found[0]).toBeGreaterThan(0);
  });

  it("is never less than that of one of its sentences and those beside it", () => {
    const [whole, near, own] = [passageMeaning, neighbourMeaning, sentenceMeaning].map((feature) =>
      measured(feature, { question, text, meanings }),
    );
    for (const sentence of Object.keys(own ?? {})) {
      expect(whole?.[sentence]).toBeGreaterThanOrEqual(near?.[sentence] ?? Infinity);
      expect(near?.[sentence]).toBeGreaterThanOrEqual(own?.[sentence] ?? Infinity);
    }
  });
});

describe("local meaning", () => {
  const [first, second, third] = ["The bridge opened.", "The bridge burned.", "The bridge fell."];
  const bridges = `${first} ${second} ${third}`;

  it("counts a word that one sentence has for more than one that all have", () => {
    const found = measured(localMeaning, { question: "bridge burned", text: bridges });
    expect(found[second]).toBeCloseTo(1);
    expect(found[first]).toBeLessThan(0.5);
    const covered = measured(coverageWithPrevious, { question: "bridge burned", text: bridges });
    expect(found[first]).toBeLessThan(covered[first] ?? 0);
  });

  it("is met by words of like meaning", () => {
    const boats = "The bridge opened. The ferry sank. The bridge fell.";
    const found = measured(localMeaning, { question: "bridge boat", text: boats, meanings });
    expect(found["The ferry sank."]).toBeGreaterThan(found["The bridge fell."] ?? Infinity);
  });
});
