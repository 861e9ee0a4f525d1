import { describe, expect, it } from "vitest";
import { fragmentsAmong } from "../../../src/core/summary/fragments.ts";
import { fragmentCases } from "./fragments.cases.ts";

const ordinary = [
  "The council approved the plans for a new stone bridge over the river on Monday evening.",
  "Workers will start to dig in May and hope to finish before the first snow of the winter.",
  "Most people in the valley have waited for the bridge since the great flood of that spring.",
];

const withWords = (sentences: readonly string[]) =>
  sentences.map((text) => ({ text, words: text.split(/\s+/).length }));

describe("among ordinary sentences, a fragment is", () => {
  it.each(Object.entries(fragmentCases))("%s", (_, fragment) => {
    expect(fragmentsAmong(withWords([...ordinary, fragment]))).toEqual([false, false, false, true]);
  });
});

describe("nothing is a fragment", () => {
  it.each([
    ["in a text in simple words", ["Tom has a cat.", "The cat has a hat.", "Tom likes the hat."]],
    ["in a text without spaces", ["北京市议会批准了新桥。", "桥将于五月开工。"]],
    ["in a text without full stops", ["the council approved it", "workers will start in may"]],
    ["in a text that is a list", ["- Buy milk from the corner shop.", "- Paint the garden fence in green."]],
    ["where there is nothing", []],
  ])("%s", (_, sentences) => {
    expect(fragmentsAmong(withWords(sentences))).toEqual(sentences.map(() => false));
  });
});

describe("endless runs of marks", () => {
  it.each(["?", "!", "a@", ".", "by ", "- ", "1. "])("are judged in good time: %s", (mark) => {
    expect(fragmentsAmong(withWords([...ordinary, `${mark.repeat(50_000)}x`]))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
