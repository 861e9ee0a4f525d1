import { describe, expect, it } from "vitest";
import { labelOf } from "../../../src/core/time/label.ts";
import type { Mod } from "../../../src/core/time/time-expression.ts";

const cases: readonly (readonly [value: string, mod: Mod | undefined, label: string])[] = [
  ["2022-02", undefined, "February 2022"],
  ["2014-05-12", undefined, "12 May 2014"],
  ["1450", "APPROX", "about 1450"],
  ["0079", undefined, "79"],
  ["2014", "END", "late 2014"],
  ["2014-05", "MID", "mid-May 2014"],
  ["2014", "LESS_THAN", "about 2014"],
  ["2014", "MORE_THAN", "before 2014"],
  ["19", "LESS_THAN", "the 20th century"],
  ["199", undefined, "the 1990s"],
  ["199", "START", "the early 1990s"],
  ["XX9", undefined, "the ’90s"],
  ["19", undefined, "the 20th century"],
  ["20", undefined, "the 21st century"],
  ["10", undefined, "the 11th century"],
  ["18", "END", "the late 19th century"],
  ["BC0044", undefined, "44 BC"],
  ["BC0044-03-15", undefined, "15 March 44 BC"],
  ["BC047", undefined, "the 470s BC"],
  ["BC04", undefined, "the 5th century BC"],
  ["2014-SP", undefined, "spring 2014"],
  ["2014-Q1", undefined, "first quarter of 2014"],
  ["2014-H2", undefined, "second half of 2014"],
  ["2014-W05", undefined, "week 5 of 2014"],
  ["XXXX-05-12", undefined, "12 May (year not given)"],
  ["XXXX-05", "START", "May (year not given)"],
  ["XXXX-WXX-1", undefined, "Monday (date not given)"],
  ["XXXX-XX-XX", undefined, "day not given"],
  ["XXXX-WXX", undefined, "week not given"],
  ["XXXX", undefined, "year not given"],
  ["2014-05-12T17:00", undefined, "12 May 2014, 17:00"],
  ["2014-05-12TMO", undefined, "12 May 2014, morning"],
  ["XXXX-XX-XXT17:00", undefined, "17:00 (day not given)"],
  ["P4Y", "LESS_THAN", "less than 4 years"],
  ["P1Y", undefined, "1 year"],
  ["P15Y", undefined, "15 years"],
  ["PXY", undefined, "years"],
  ["P2.5Y", "APPROX", "about 2.5 years"],
  ["PT30M", undefined, "30 minutes"],
  ["P1M", "MORE_THAN", "more than 1 month"],
  ["PAST_REF", undefined, "in the past"],
  ["PRESENT_REF", undefined, "at the time of writing"],
  ["FUTURE_REF", undefined, "in the future"],
];

describe("labels", () => {
  it.each(cases)("write %s (%s) as “%s”", (value, mod, label) => {
    expect(labelOf(value, mod)).toBe(label);
  });
});
