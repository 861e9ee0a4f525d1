import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/core/time/read-date.ts";

describe("a date that a person types", () => {
  it.each([
    ["2014", "2014"],
    ["2150", "2150"],
    ["800", "0800"],
    ["0800", "0800"],
    ["44 BC", "BC0044"],
    ["44 bc", "BC0044"],
    ["44 BCE", "BC0044"],
    ["AD 79", "0079"],
    ["79 AD", "0079"],
    ["May 2014", "2014-05"],
    ["may  2014", "2014-05"],
    ["Sept. 1939", "1939-09"],
    ["2014-05", "2014-05"],
    ["2009-10", "2009-10"],
    ["2014-05-12", "2014-05-12"],
    ["2016-02-29", "2016-02-29"],
    ["12 May 2014", "2014-05-12"],
    ["May 12, 2014", "2014-05-12"],
    ["12.5.2014", "2014-05-12"],
    ["25/12/2014", "2014-12-25"],
    ["15 March 44 BC", "BC0044-03-15"],
    ["BC0044-03-15", "BC0044-03-15"],
    ["  2014 ", "2014"],
  ])("is read where it is %s", (written, value) => {
    expect(readDate(written)).toBe(value);
  });

  it.each([
    "",
    "May",
    "12 May",
    "yesterday",
    "last year",
    "Monday",
    "about 2014",
    "early 2014",
    "the 1990s",
    "1990s",
    "the 20th century",
    "spring 2014",
    "2014 to 2016",
    "1957–58",
    "5/12/2014",
    "2026-02-30",
    "2015-02-29",
    "2014-13",
    "0",
    "000",
    "0000",
    "0 BC",
    "99999",
    "-44",
    "12",
    "four years",
    "in the year 2014 it rained",
    "2014-05-12T17:00",
    "soon",
    "‮2014",
    "2014; 2015",
  ])("is not read where it is “%s”", (written) => {
    expect(readDate(written)).toBeUndefined();
  });

  it("is read again as itself", () => {
    const date = fc.tuple(
      fc.constantFrom("", "BC"),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom("", "-01", "-12", "-02-28", "-07-31"),
    );
    fc.assert(
      fc.property(date, ([era, year, rest]) => {
        const value = `${era}${String(year).padStart(4, "0")}${rest}`;
        expect(readDate(value)).toBe(value);
      }),
    );
  });

  it("is one that it can read, or nothing, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (written) => {
        const value = readDate(written);
        if (value !== undefined) expect(value).toMatch(/^(?:BC)?\d{4}(?:-\d\d){0,2}$/);
      }),
    );
  });
});
