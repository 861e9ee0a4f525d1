import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDayNumber } from "../../../src/core/time/calendar.ts";
import { extentOf } from "../../../src/core/time/extent.ts";
import { yearValue } from "../../../src/core/time/timex-value.ts";

const written = (dayNumber: number): string => {
  const { year, month, day } = dateOfDayNumber(dayNumber);
  return `${year}/${month}/${day}`;
};

describe("the days that a date may mean", () => {
  it.each([
    ["a day", "2014-05-12", "2014/5/12", "2014/5/12"],
    ["a month", "2014-05", "2014/5/1", "2014/5/31"],
    ["February of a leap year", "2016-02", "2016/2/1", "2016/2/29"],
    ["a year", "2014", "2014/1/1", "2014/12/31"],
    ["a season", "2014-SU", "2014/6/1", "2014/8/31"],
    ["a winter, which ends in the next year", "2014-WI", "2014/12/1", "2015/2/28"],
    ["a quarter", "2014-Q4", "2014/10/1", "2014/12/31"],
    ["a half", "2014-H1", "2014/1/1", "2014/6/30"],
    ["a decade", "199", "1990/1/1", "1999/12/31"],
    ["a century", "19", "1900/1/1", "1999/12/31"],
    ["the first century, which has no year 0", "00", "1/1/1", "99/12/31"],
    ["a year before Christ", "BC0044", "-43/1/1", "-43/12/31"],
    ["the year before AD 1", "BC0001", "0/1/1", "0/12/31"],
    ["a day before Christ", "BC0044-03-15", "-43/3/15", "-43/3/15"],
    ["a decade before Christ", "BC048", "-488/1/1", "-479/12/31"],
    ["a century before Christ", "BC04", "-498/1/1", "-399/12/31"],
    ["the last century before Christ", "BC00", "-98/1/1", "0/12/31"],
  ])("are right for %s", (_name, value, first, last) => {
    const extent = extentOf(value);
    expect([written(extent.first), written(extent.last)]).toEqual([first, last]);
  });

  it("join year to year without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (year) => {
        expect(extentOf(yearValue(year)).last + 1).toBe(extentOf(yearValue(year + 1)).first);
      }),
    );
  });
});
