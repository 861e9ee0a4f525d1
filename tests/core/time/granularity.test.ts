import { describe, expect, it } from "vitest";
import { endOf, granularityOf, monthOfWeek, startOf } from "../../../src/core/time/granularity.ts";

describe("granularity", () => {
  it.each([
    ["2014-05-12", "day"],
    ["2014-05", "month"],
    ["2014-SP", "season"],
    ["2014-Q1", "quarter"],
    ["2014-H1", "half"],
    ["2014", "year"],
    ["BC0044", "year"],
    ["199", "decade"],
    ["19", "century"],
    ["XXXX-05-12", undefined],
    ["XX9", undefined],
    ["2014-W05", undefined],
    ["P4Y", undefined],
    ["PAST_REF", undefined],
  ])("of %s is %s", (value, granularity) => {
    expect(granularityOf(value)).toBe(granularity);
  });
});

describe("the order of dates", () => {
  it("puts a coarser date where it begins", () => {
    const inOrder = [
      "BC04",
      "BC0499-02",
      "BC048",
      "BC0481",
      "BC0044",
      "BC0044-03-15",
      "0014",
      "19",
      "1900-01-02",
      "199",
      "1990-01-02",
      "2014",
      "2014-02",
      "2014-02-03",
      "2014-SP",
      "2014-Q2",
      "2014-SU",
      "2014-H2",
      "2014-FA",
      "2014-WI",
    ];
    const shuffled = inOrder.toReversed().toSorted((a, b) => startOf(a) - startOf(b));
    expect(shuffled).toEqual(inOrder);
  });
});

describe("the end of a date", () => {
  it.each([
    ["2014-05-12", "2014-05-13"],
    ["2014-05", "2014-06"],
    ["2014-12", "2015"],
    ["2014-Q1", "2014-Q2"],
    ["2014-H1", "2014-H2"],
    ["2014-SP", "2014-SU"],
    ["2014-WI", "2015-03"],
    ["2014", "2015"],
    ["199", "2000"],
    ["19", "20"],
    ["BC0044", "BC0043"],
    ["BC0001", "0001"],
    ["BC048", "BC047"],
    ["BC04", "BC03"],
  ])("of %s is where %s begins", (value, next) => {
    expect(endOf(value)).toBe(startOf(next));
  });
});

describe("the month of a week", () => {
  it.each([
    ["2014-W20", "2014-05"],
    ["2014-W20-WE", "2014-05"],
    ["2014-W18", undefined],
    ["2014", undefined],
  ])("of %s is %s", (week, month) => {
    expect(monthOfWeek(week)).toBe(month);
  });
});
