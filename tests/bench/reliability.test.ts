import { describe, expect, it } from "vitest";
import { calibrationError, reliabilityTable } from "../../bench/asked/reliability.ts";
import type { Claim } from "../../bench/asked/reliability.ts";

const claims = (confidence: number, right: number, wrong: number): Claim[] =>
  Array.from({ length: right + wrong }, (_, at) => ({ confidence, isRight: at < right, group: String(at) }));

describe("how far sureness and being right lie apart", () => {
  it("is nothing where eight in ten of what is 80 % sure are right", () =>
    expect(calibrationError(claims(0.8, 8, 2))).toBeCloseTo(0));
  it("weighs each bin by its answers", () =>
    expect(calibrationError([...claims(0.95, 0, 10), ...claims(0.25, 10, 30)])).toBeCloseTo(0.19));
  it("is told with an interval that holds it", () => {
    const [, low, high] =
      /error: 0\.\d+ \((\d\.\d+)–(\d\.\d+)\)/.exec(reliabilityTable(claims(0.95, 5, 5))) ?? [];
    expect(Number(low)).toBeLessThanOrEqual(0.45);
    expect(Number(high)).toBeGreaterThanOrEqual(0.45);
  });
});
