import { describe, expect, it } from "vitest";
import { features } from "../../../../src/core/search/features/index.ts";
import { itIsAFeature } from "../../../contracts/feature.ts";
import { nastyQuestions } from "../nasty-questions.ts";
import { smallMeanings } from "../small-meanings.ts";
import { smallArticles, smallQuestion } from "../small-world.ts";

/** The greatest value of the features whose greatest is not 1. */
const MOST: Readonly<Record<string, number>> = { "passage score": 2.2 };

for (const { feature } of features) {
  itIsAFeature(feature, MOST[feature.name] ?? 1, {
    articles: smallArticles,
    question: smallQuestion,
    nastyQuestions: Object.values(nastyQuestions),
    meanings: [undefined, smallMeanings],
  });
}

describe("the list of features", () => {
  it("has a name for each, and none twice", () => {
    const names = features.map(({ feature }) => feature.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain("");
  });

  it("gives each a finite weight", () => {
    for (const { weight } of features) expect(Number.isFinite(weight)).toBe(true);
  });
});
