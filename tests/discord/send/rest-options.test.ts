import { describe, expect, it } from "vitest";
import { withPatience } from "../../../src/discord/send/rest-options.ts";

const answerWith = (value?: string) => ({
  headers: new Headers(value === undefined ? {} : { "retry-after": value }),
});

describe("too many requests", () => {
  it.each([["2"], ["0.25"], ["60"]])("waits as long as it is asked to: %s s", (value) => {
    expect(withPatience(answerWith(value)).headers.get("retry-after")).toBe(value);
  });

  it.each([
    [undefined],
    [""],
    ["soon"],
    ["0"],
    ["-1"],
    ["Infinity"],
    ["NaN"],
    ["Wed, 21 Oct 2026 07:28:00 GMT"],
  ])("waits half a second to a second where the number is %j", (value) => {
    const waits = [0, 0.5, 0.999].map((random) =>
      Number(withPatience(answerWith(value), random).headers.get("retry-after")),
    );
    expect(waits).toEqual([0.5, 0.75, expect.closeTo(1, 2)]);
  });
});
