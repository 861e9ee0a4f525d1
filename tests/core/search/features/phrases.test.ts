import { describe, expect, it } from "vitest";
import { passagePhrases } from "../../../../src/core/search/features/phrases.ts";
import { measured } from "./measured.ts";

/** What the feature says of a paragraph for a question. */
const measure = (question: string, text: string): number =>
  Math.max(...Object.values(measured(passagePhrases, { question, text })));

describe("words that follow each other in the question", () => {
  it.each([
    ["stand together", "Soft power matters."],
    ["stand together as other forms", "Soft powers mattered."],
    ["stand together the other way round", "Power soft as rain."],
    ["stand near each other", "A soft, kind power rose."],
    ["stand together in a later sentence", "Rain fell on soft grass. Soft power matters."],
  ])("count in full where they %s", (_, text) => {
    expect(measure("soft power", text)).toBe(1);
  });

  it("count in full though one is misspelt", () => {
    expect(measure("stratgic power", "Strategic power matters.")).toBe(1);
  });

  it.each([
    ["stand far apart", "Soft grass grew where once there had been power."],
    ["stand in two sentences", "The grass was soft. Power failed."],
    ["do not both occur", "The grass was soft. Rain fell."],
  ])("do not count where they %s", (_, text) => {
    expect(measure("soft power", text)).toBe(0);
  });

  it("count by their share where some of them stand together", () => {
    const some = measure("soft power failed Arnby", "Soft power matters.");
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(1);
    expect(measure("soft power failed Arnby", "Soft power failed Arnby.")).toBe(1);
  });

  it("are none in a question of one word", () => {
    expect(measure("power", "Soft power matters, and power matters.")).toBe(0);
  });

  it("count for every sentence of the paragraph, and for no other paragraph", () => {
    const found = measured(passagePhrases, {
      question: "soft power",
      text: "Soft power matters. Power matters.\n\nThe power of soft things, a long way off: power.\n\nPower is hard.",
    });
    expect(found["Power matters."]).toBe(1);
    expect(found["Power is hard."]).toBe(0);
  });
});
