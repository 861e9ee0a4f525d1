import { describe, expect, it } from "vitest";
import { namesLacking } from "../../../../src/core/search/features/names.ts";
import { smallMeanings as meanings } from "../small-meanings.ts";
import { measured } from "./measured.ts";

const text = "Anna Holt opened the bridge. Moscow was far. Rain fell.\n\nMaria Lund opened the ferry.";

/** What each of the two paragraphs lacks. */
function lackedBy(question: string): readonly [first: number | undefined, second: number | undefined] {
  const found = measured(namesLacking, { question, text, meanings });
  return [found["Rain fell."], found["Maria Lund opened the ferry."]];
}

describe("the names that a paragraph lacks", () => {
  it("are none where it has them all, in whichever sentence", () => {
    expect(lackedBy("When did Anna Holt open the bridge?")[0]).toBe(0);
  });

  it("count where another paragraph has them", () => {
    expect(lackedBy("When did Anna Holt open it?")[1]).toBeGreaterThan(0);
  });

  it("count by how many and how rare they are, up to all of the question", () => {
    const [one, two, all] = [
      "Did Holt and Xaver open it?",
      "Did Xaver and Ylva open it?",
      "Xaver: Ylva, Zora",
    ].map((question) => lackedBy(question)[0] ?? 0);
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one ?? Infinity);
    expect(all ?? 0).toBeLessThanOrEqual(1);
  });

  it("do not include other words that it lacks", () => {
    expect(lackedBy("Did anyone open a lighthouse?")).toEqual([0, 0]);
  });

  it("do not include a country that it calls by its capital", () => {
    expect(lackedBy("What did Anna of Russia open?")[0]).toBe(0);
    expect(lackedBy("What did Anna of France open?")[0]).toBeGreaterThan(0);
  });

  it("do not include misspelt names", () => {
    expect(lackedBy("When did Mraia Lund open the ferry?")[1]).toBe(0);
  });
});
