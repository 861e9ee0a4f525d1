import { afterEach, describe, expect, it } from "vitest";
import { findTimeExpressions } from "../../../src/core/time/find-time-expressions.ts";

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone;
});

describe("time zones", () => {
  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "UTC"])(
    "do not matter: %s",
    (name) => {
      process.env["TZ"] = name;
      const text = "Yesterday, on Monday, two days ago, this week, and at 11 p.m. on 31 December 1999.";
      expect(findTimeExpressions(text, "2014-03-31").map(({ value }) => value)).toEqual([
        "2014-03-30",
        "2014-03-31",
        "2014-03-29",
        "2014-W14",
        "1999-12-31T23:00",
      ]);
    },
  );
});
