import { describe, expect, it } from "vitest";
import { datedValueOf, fullDateIn } from "../../../src/core/time/dated-value.ts";
import { extentOf } from "../../../src/core/time/extent.ts";
import { parseTimex, withoutClock } from "../../../src/core/time/timex.ts";
import type { Timex } from "../../../src/core/time/timex.ts";

const date = (digits: string, others: object = {}): object => ({
  kind: "date",
  isBeforeChrist: false,
  digits,
  within: undefined,
  clock: undefined,
  ...others,
});

const cases: Readonly<Record<string, object>> = {
  "2014": date("2014"),
  "199": date("199"),
  "19": date("19"),
  XXXX: date("XXXX"),
  XX9: date("XX9"),
  BC0044: date("0044", { isBeforeChrist: true }),
  "2014-05": date("2014", { within: { kind: "month", month: 5 } }),
  "XXXX-05-12": date("XXXX", { within: { kind: "day", month: 5, day: 12 } }),
  "BC0044-03-15": date("0044", { isBeforeChrist: true, within: { kind: "day", month: 3, day: 15 } }),
  "2014-SP": date("2014", { within: { kind: "part", part: "SP" } }),
  "2014-Q1": date("2014", { within: { kind: "part", part: "Q1" } }),
  "XXXX-QX": date("XXXX", { within: { kind: "unknown" } }),
  "2014-W05": date("2014", { within: { kind: "week", week: 5, isWeekend: false } }),
  "2014-W05-WE": date("2014", { within: { kind: "week", week: 5, isWeekend: true } }),
  "XXXX-WXX-1": date("XXXX", { within: { kind: "weekday", weekday: 1 } }),
  "2014-05-12T17:00": date("2014", { within: { kind: "day", month: 5, day: 12 }, clock: "17:00" }),
  "XXXX-XX-XXTMO": date("XXXX", { within: { kind: "unknown" }, clock: "MO" }),
  P4Y: { kind: "length", count: "4", unit: "PY" },
  "P2.5D": { kind: "length", count: "2.5", unit: "PD" },
  PXM: { kind: "length", count: "X", unit: "PM" },
  PT30M: { kind: "length", count: "30", unit: "PTM" },
  PAST_REF: { kind: "reference", to: "PAST_REF" },
  "": { kind: "other" },
  "some day": { kind: "other" },
} satisfies Readonly<Record<string, object>>;

describe("a TIMEX3 value", () => {
  it.each(Object.entries(cases))("is taken apart: %s", (value, expected) => {
    expect(parseTimex(value) satisfies Timex).toEqual(expected);
  });

  it.each(["", "XXXX", "XXXX-05-12", "2014-W05", "2014-05-12T17:00", "P4Y", "PRESENT_REF", "199-05"])(
    "is no date of the calendar: “%s”",
    (value) => {
      expect(datedValueOf(value)).toBeUndefined();
      expect(() => extentOf(value)).toThrow(RangeError);
    },
  );

  it.each([
    ["2014-05-12T17:00", "2014-05-12"],
    ["XXXX-XX-XXTMO", "XXXX-XX-XX"],
    ["2014", "2014"],
    ["T17:00", "T17:00"],
  ])("has a day without its time: %s", (value, day) => {
    expect(withoutClock(value)).toBe(day);
  });

  it("is a full date only where its day is known", () => {
    expect(fullDateIn("2014-05-12")).toEqual({ year: 2014, month: 5, day: 12 });
    expect(fullDateIn("BC0044-03-15")).toEqual({ year: -43, month: 3, day: 15 });
    expect([fullDateIn("2014-05"), fullDateIn("XXXX-05-12"), fullDateIn(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
