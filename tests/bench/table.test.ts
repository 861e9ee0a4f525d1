import { describe, expect, it } from "vitest";
import { amount, difference, mean, share, tableOf } from "../../bench/answers/report/table.ts";

describe("a table", () => {
  it("is Markdown whose columns line up", () => {
    expect(tableOf(["system", "hit@1"], [["one", ".9"], ["another"]])).toBe(
      ["| system  | hit@1 |", "|---------|-------|", "| one     | .9    |", "| another |       |"].join("\n"),
    );
  });

  it.each([
    [share({ value: 0.951, low: 0.9344, high: 1 }), ".951 (.934–1.000)"],
    [difference({ value: -0.05, low: -0.1, high: 0.02 }), "−.050 (−.100 to +.020)"],
    [mean({ value: 1.384, low: 1, high: 2 }), "1.38 (1.00–2.00)"],
    [amount({ value: 0.271, low: 4.14, high: 41.4 }), "0.27 (4.1–41)"],
    [amount({ value: 0.034, low: 0.0034, high: 0.1 }), "0.034 (0.0034–0.10)"],
    [share({ value: Number.NaN, low: Number.NaN, high: Number.NaN }), "–"],
  ])("writes %s", (written, expected) => {
    expect(written).toBe(expected);
  });
});
