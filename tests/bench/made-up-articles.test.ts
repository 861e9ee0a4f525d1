import { describe, expect, it } from "vitest";
import { madeUpArticles } from "../../bench/answers/scale/made-up-articles.ts";

const ENTRIES = [
  { title: "Harbour", paragraphs: ["Boats wait in the rain.", "The crew sleeps."], cases: [], traps: [] },
];

describe("made-up articles", () => {
  it("have as many paragraphs as wished", () => {
    const articles = madeUpArticles(ENTRIES, 120);
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([50, 50, 20]);
  });

  it("are the same each time, and differ from one another", () => {
    const [first, second] = madeUpArticles(ENTRIES, 100);
    expect(madeUpArticles(ENTRIES, 100)[0]).toEqual(first);
    expect(first?.text).not.toBe(second?.text);
  });
});
