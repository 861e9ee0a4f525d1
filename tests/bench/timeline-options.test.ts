import { describe, expect, it } from "vitest";
import { readOptions } from "../../bench/timeline/options.ts";

describe("the options of the timeline bench", () => {
  it.each([
    ["asks for the texts where they are not named", [], "--data"],
    ["says which parts there are", ["--data", "x", "--part", "half"], "chosen, held, all"],
    ["says what it does not know", ["--data", "x", "--fast"], "--fast"],
  ])("%s", (_behaviour, args, words) => {
    expect(readOptions(args)).toContain(words);
  });

  it("reports all texts unless told otherwise", () => {
    expect(readOptions(["--data", "x", "--only", "Footnote"])).toEqual({
      data: "x",
      part: "all",
      only: "footnote",
      errors: false,
      ablation: false,
    });
  });
});
