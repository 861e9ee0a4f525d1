import { describe, expect, it } from "vitest";
import { judgeDates } from "../../bench/timeline/score/calendar-score.ts";

const gold = (start: number, value: string, type = "DATE") => ({ start, end: start + 4, type, value });
const found = (start: number, value: string) => ({ start, end: start + 4, value });
const verdictsOf = (...given: Parameters<typeof judgeDates>) =>
  judgeDates(...given).map(({ gold: marked, found: date, isRight }) => [marked?.value, date?.value, isRight]);

describe("the calendar score", () => {
  it("takes a date for right that overlaps and has the value", () => {
    expect(verdictsOf([found(2, "2014")], [gold(0, "2014")])).toEqual([["2014", "2014", true]]);
  });

  it("takes another value for wrong", () => {
    expect(verdictsOf([found(0, "2013")], [gold(0, "2014")])).toEqual([["2014", "2013", false]]);
  });

  it("matches one to one, by value where it can", () => {
    expect(verdictsOf([found(0, "2013"), found(1, "2014")], [gold(0, "2014"), gold(2, "2013")])).toEqual([
      ["2014", "2014", true],
      ["2013", "2013", true],
    ]);
  });

  it("counts what is missed, and what is found where nothing is", () => {
    expect(verdictsOf([found(50, "2013")], [gold(0, "2014")])).toEqual([
      ["2014", undefined, false],
      [undefined, "2013", false],
    ]);
  });

  it.each(["DURATION", "SET"])("counts a date on a %s as wrong", (type) => {
    expect(verdictsOf([found(0, "2013")], [gold(0, "P1Y", type)])).toEqual([["P1Y", "2013", false]]);
  });

  it.each([
    ["a season", gold(0, "2014-SU")],
    ["a time of day", gold(0, "2014-05-12T17:00", "TIME")],
  ])("does not count a date on %s", (_name, marked) => {
    expect(verdictsOf([found(0, "2014")], [marked])).toEqual([]);
  });
});
