import { describe, expect, it } from "vitest";
import { readOptions } from "../../bench/answers/options.ts";

describe("the options of the bench", () => {
  it("asks for the questions where they are not named", () => {
    expect(readOptions([])).toContain("--data");
  });

  it("says which parts there are", () => {
    expect(readOptions(["--data", "x.json", "--part", "half"])).toContain("chosen, held, all");
  });

  it("says what it does not know", () => {
    expect(readOptions(["--data", "x.json", "--fast"])).toContain("--fast");
  });

  it("reports all articles unless told otherwise", () => {
    expect(readOptions(["--data", "x.json", "--only", "Footnote"])).toMatchObject({
      data: "x.json",
      part: "all",
      only: "footnote",
      errors: false,
    });
  });
});
