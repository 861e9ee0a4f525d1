import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { sectionsOf } from "../../../src/core/reply/timeline-sections.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { anArticle } from "../../support/articles.ts";

const headingsFor = (dates: readonly string[]): readonly string[] => {
  const text = dates.map((date, index) => `Wilson met number ${index + 1} in ${date}.`).join("\n\n");
  return [...sectionsOf(timelineOf(openDocument(anArticle(text))).entries).values()];
};
const fourteen = (dateOf: (index: number) => string): readonly string[] =>
  Array.from({ length: 14 }, (_, index) => dateOf(index));

describe("sections of a long timeline", () => {
  const cases: Readonly<Record<string, readonly [dates: readonly string[], headings: readonly string[]]>> = {
    centuries: [
      fourteen((index) => String(1690 + index * 20)),
      ["17th century", "18th century", "19th century", "20th century"],
    ],
    "nothing where each would have one entry": [fourteen((index) => String(1935 + index)), []],
    decades: [fourteen((index) => String(1935 + index * 2)), ["1930s", "1940s", "1950s", "1960s"]],
    years: [
      fourteen((index) => `${index % 2 === 0 ? "May" : "June"} ${1952 + Math.floor(index / 5)}`),
      ["1952", "1953", "1954"],
    ],
    "years before Christ": [
      fourteen((index) => `${690 - index * 20} BC`),
      ["7th century BC", "6th century BC", "5th century BC"],
    ],
  };
  it.each(Object.entries(cases))("are headed by %s", (_name, [dates, headings]) => {
    expect(headingsFor(dates)).toEqual(headings);
  });

  it("are none in a short timeline", () => {
    expect(headingsFor(["1690", "1790", "1890", "1990"])).toEqual([]);
  });
});
