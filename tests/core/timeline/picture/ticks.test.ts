import { describe, expect, it } from "vitest";
import { dateOfDayNumber } from "../../../../src/core/time/calendar.ts";
import { stretchOf } from "../../../../src/core/timeline/picture/stretch.ts";
import { scalesOf } from "../../../../src/core/timeline/picture/scale.ts";
import { ticksOf } from "../../../../src/core/timeline/picture/ticks.ts";

const stretch = (value: string) => stretchOf({ from: value, to: value });

function ticksFor(values: readonly string[], breaks = 0): readonly string[] {
  const scale = scalesOf(values.map(stretch), 0, 600, breaks).at(-1);
  return scale === undefined ? [] : ticksOf(scale).map(({ label }) => label);
}

describe("dates on the axis", () => {
  it.each<[string, string[], string[]]>([
    ["years", ["2008", "2011"], ["2008", "2009", "2010", "2011", "2012"]],
    ["round years", ["1905", "1990"], ["1920", "1940", "1960", "1980"]],
    [
      "round years before and after Christ",
      ["BC0150", "0120"],
      ["150 BC", "100 BC", "50 BC", "1", "50", "100"],
    ],
    ["no year 0", ["BC0001", "0001"], ["Jan 1 BC", "Jul 1 BC", "Jan 1", "Jul 1", "Jan 2"]],
    ["months", ["2014-03", "2014-05"], ["Mar 2014", "Apr 2014", "May 2014", "Jun 2014"]],
    ["days", ["2014-02-26", "2014-03-02"], ["26 Feb 2014", "27 Feb", "28 Feb", "1 Mar", "2 Mar", "3 Mar"]],
    ["one day", ["2014-02-28"], ["28 Feb 2014", "1 Mar"]],
  ])("are %s", (_, values, labels) => {
    expect(ticksFor(values)).toEqual(labels);
  });

  it("name the year of a stretch in which no round year lies", () => {
    expect(ticksFor(["1066", "1944", "1990"], 1)).toEqual(["1066", "1950", "1960", "1970", "1980", "1990"]);
  });
});

const yearOf = (time: number): number => dateOfDayNumber(Math.floor(time)).year;

describe("the scale", () => {
  it("leaves out the longest uneventful time first", () => {
    const scales = scalesOf(["1066", "1500", "1990"].map(stretch), 0, 900, 2);
    const years = scales.map(({ segments }) =>
      segments.map(({ start, end }) => [yearOf(start), yearOf(end)]),
    );
    expect(years).toEqual([
      [[1066, 1991]],
      [
        [1066, 1501],
        [1990, 1991],
      ],
      [
        [1066, 1067],
        [1500, 1501],
        [1990, 1991],
      ],
    ]);
  });

  it("keeps both ends of a long event through which it leaves time out", () => {
    const [, broken] = scalesOf(["199", "1999-12"].map(stretch), 0, 900, 1);
    expect(broken?.segments.map(({ start, end }) => [yearOf(start), yearOf(end)])).toEqual([
      [1990, 1990],
      [1999, 2000],
    ]);
  });
});
