import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { speaksOf } from "../../../src/core/answer/about.ts";
import { filterTimeline } from "../../../src/core/timeline/filter.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { articleOf } from "../../../src/core/article/article.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { sliceOf } from "../../../src/core/text/span.ts";

const TEXT = `Caesar was murdered in 44 BC. The mill was built in the 1890s.

The owner sold the mill in 1904. On 3 March 1907 a storm destroyed the bridge, and the U.S. sent engineers in May 1907.

In the winter of 1913 the engineers left. The bridge stood for nine years. The mill slept for two years.`;
const article = articleOf("a", { title: "A" }, TEXT, "0".repeat(64));
const whole = timelineOf(openDocument(article));
const index = indexPassages([article]);

const left = (filter: Parameters<typeof filterTimeline>[1]) => {
  const { entries, undated } = filterTimeline(whole, filter);
  return [
    entries.map(({ value }) => value),
    undated.map(({ expression }) => sliceOf(TEXT, expression)),
  ] as const;
};
const values = (filter: Parameters<typeof filterTimeline>[1]) => left(filter)[0];

describe("a range", () => {
  it.each([
    ["nothing given", {}, ["BC0044", "189", "1904", "1907-03-03", "1907-05", "1913-WI"]],
    ["a year to begin with", { from: "1904" }, ["1904", "1907-03-03", "1907-05", "1913-WI"]],
    ["a year to end with", { to: "1904" }, ["BC0044", "189", "1904"]],
    ["a day within a year that is all that is known", { from: "1904-06-01", to: "1904-06-01" }, ["1904"]],
    ["one month", { from: "1907-05", to: "1907-05" }, ["1907-05"]],
    ["a year within a decade", { from: "1895", to: "1896" }, ["189"]],
    ["a year that the winter reaches into", { from: "1914" }, ["1913-WI"]],
    ["years before Christ", { from: "BC0050", to: "BC0040" }, ["BC0044"]],
    ["a range over the turn of the eras", { from: "BC0044", to: "1900" }, ["BC0044", "189"]],
    ["a time without events", { from: "1920", to: "1930" }, []],
  ])("keeps what overlaps it: %s", (_name, filter, expected) => {
    expect(values(filter)).toEqual(expected);
  });

  it("leaves out what has no date: it is in no range", () => {
    expect(left({ from: "1920" })).toEqual([[], []]);
    expect(left({ to: "1904" })[1]).toEqual([]);
  });
});

const about = (subject: string) => left({ isAbout: speaksOf(subject, index) });

describe("a subject", () => {
  it.each([
    ["a word", "bridge", ["1907-03-03", "1907-05"], ["nine years"]],
    ["a form of a word", "murders", ["BC0044"], []],
    ["a misspelt word", "brigde", ["1907-03-03", "1907-05"], ["nine years"]],
    ["another name", "America", ["1907-03-03", "1907-05"], []],
    ["a word among little ones", "the mill", ["189", "1904"], ["two years"]],
    ["two words that stand together", "mill owner", ["1904"], []],
    ["two words that never do", "mill bridge", [], []],
    ["a word that the article lacks", "zeppelin", [], []],
    ["a name, and not what is like it in meaning", "Caesar", ["BC0044"], []],
  ])("is met by sentences that speak of it: %s", (_name, subject, dated, undated) => {
    expect(about(subject)).toEqual([dated, undated]);
  });

  it.each(["the", "?", "what about", " "])("is not named by “%s”", (subject) => {
    expect(speaksOf(subject, index)).toBeUndefined();
  });
});
