import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumberOf,
  isIsoDate,
  isPossible,
  weekOf,
  weekdayOf,
} from "../../../src/core/time/calendar.ts";

const dayNumber = fc.integer({ min: -400_000, max: 1_200_000 });

describe("calendar", () => {
  it("agrees with the platform's calendar in UTC", () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const date = dateOfDayNumber(number);
        const platform = new Date(0);
        platform.setUTCFullYear(date.year, date.month - 1, date.day);
        expect([platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()]).toEqual([
          date.year,
          date.month,
          date.day,
        ]);
        expect(weekdayOf(date)).toBe(platform.getUTCDay() === 0 ? 7 : platform.getUTCDay());
      }),
    );
  });

  it("counts days there and back", () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        expect(dayNumberOf(dateOfDayNumber(number))).toBe(number);
      }),
    );
  });

  it("goes back as many days as it went forward", () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 0, max: 5000 }), (number, days) => {
        const date = dateOfDayNumber(number);
        expect(addDays(addDays(date, days), -days)).toEqual(date);
      }),
    );
  });

  it.each([
    [2014, 1, -1, { year: 2013, month: 12 }],
    [2014, 12, 1, { year: 2015, month: 1 }],
    [1, 1, -1, { year: 0, month: 12 }],
  ])("adds months across years: %i-%i %i", (year, month, months, expected) => {
    expect(addMonths(year, month, months)).toEqual(expected);
  });

  it.each([
    [
      { year: 2014, month: 12, day: 29 },
      { year: 2015, week: 1 },
    ],
    [
      { year: 2016, month: 1, day: 3 },
      { year: 2015, week: 53 },
    ],
    [
      { year: 2014, month: 5, day: 14 },
      { year: 2014, week: 20 },
    ],
  ])("numbers weeks as ISO 8601 does: %o", (date, week) => {
    expect(weekOf(date)).toEqual(week);
  });

  it.each([
    [2, 29, 2024, true],
    [2, 29, 2023, false],
    [2, 29, 1900, false],
    [2, 29, 2000, true],
    [2, 29, undefined, true],
    [2, 30, undefined, false],
    [4, 31, 2014, false],
    [13, 1, 2014, false],
    [5, 0, 2014, false],
  ])("knows which days exist: month %i, day %i, year %s", (month, day, year, expected) => {
    expect(isPossible(month, day, year)).toBe(expected);
  });

  it.each([
    ["2026", true],
    ["2026-01", true],
    ["2026-12-31", true],
    ["2024-02-29", true],
    ["0000-02-29", true],
    ["2026-02-29", false],
    ["2026-04-31", false],
    ["2026-00", false],
    ["2026-13", false],
    ["2026-01-00", false],
    ["2026-1-1", false],
    ["20260131", false],
    ["202", false],
    ["12026", false],
    ["-2026", false],
    ["2026-", false],
    ["2026-01-31T00:00", false],
    [" 2026", false],
    ["2026\n", false],
    ["٢٠٢٦", false],
    ["", false],
  ])("knows which words are ISO dates: %j", (value, expected) => {
    expect(isIsoDate(value)).toBe(expected);
  });
});
