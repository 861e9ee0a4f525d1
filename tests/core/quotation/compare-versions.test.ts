import { describe, expect, it } from "vitest";
import { compareVersions } from "../../../src/core/quotation/compare-versions.ts";
import { anArticle } from "../../support/articles.ts";

const BEFORE = [
  "The council opened the bridge in 1911. Nobody from the old town came to see it.",
  "Ann Holt steered the ferry for nine winters. It was never late.",
].join("\n\n");

describe("compareVersions", () => {
  it("counts what stands where it stood, whatever its marks", () => {
    const now = BEFORE.replace("Ann Holt", "“Ann Holt”");
    expect(compareVersions(BEFORE, anArticle(now))).toEqual({
      unchanged: 4,
      moved: [],
      changed: [],
      gone: [],
      uncompared: 0,
    });
  });

  it("tells the places of what moved, changed and went", () => {
    const now = BEFORE.replace("1911", "1912")
      .replace("Nobody from the old town came to see it.", "")
      .replace("Ann", "So it was. Ann");
    expect(compareVersions(BEFORE, anArticle(now))).toEqual({
      unchanged: 0,
      moved: [
        { from: [2, 1], to: [2, 2] },
        { from: [2, 2], to: [2, 3] },
      ],
      changed: [[1, 1]],
      gone: [[1, 2]],
      uncompared: 0,
    });
  });

  it("finds the nearest of sentences that are alike", () => {
    const { moved } = compareVersions(
      "Here it is. It rang.",
      anArticle("It rang. Here it was. Nothing. It rang."),
    );
    expect(moved).toEqual([{ from: [1, 2], to: [1, 1] }]);
  });

  it("does not look for more than a few hundred", () => {
    const before = Array.from({ length: 400 }, (_, at) => `Line ${at} was about the number ${at}.`).join(" ");
    expect(compareVersions(before, anArticle("Nothing of it is left here."))).toMatchObject({
      uncompared: 200,
    });
  });
});
