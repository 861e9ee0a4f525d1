import { describe, expect, it } from "vitest";
import { readCommonOptions } from "../../bench/answers/common-options.ts";

const readOptions = (args: readonly string[]) => readCommonOptions(args, "docs/x.md");

describe("the options of the benches over a folder of texts", () => {
  it.each([
    ["asks for the texts where they are not named, and says where to get them", [], "docs/x.md"],
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
