import { english } from "../../../../src/core/messages/en/index.ts";
import * as fc from "fast-check";
import { openDocument } from "../../../../src/core/document/document.ts";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { timelineOf } from "../../../../src/core/timeline/timeline.ts";
import { articleOf } from "../../../../src/core/article/article.ts";
import { ics } from "../../../../src/core/timeline/export/ics.ts";
import { chronicle, exportOf, hostileArticle } from "./exported-article.ts";

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

const shown = (text: string) =>
  eventsIn(text).map(({ startDate, endDate, summary }) => [
    startDate.toString(),
    endDate.toString(),
    summary.split(": ")[0],
  ]);

describe("a timeline as a calendar", () => {
  const { text, leftOut } = exportOf(ics);

  it("has an event over whole days for each date that a calendar can hold, and says where the day is not known", () => {
    expect(shown(text)).toEqual([
      ["1872-03-03", "1872-03-04", "On 3 March 1872, “Ada, the keeper”; lit the lamp."],
      ["1904-05-01", "1904-06-01", "May 1904 (day not known)"],
      ["1906-01-01", "1907-01-01", "1906 (day not known)"],
      ["1911-03-01", "1911-06-01", "spring 1911 (day not known)"],
      ["1920-01-01", "1930-01-01", "the early 1920s (day not known)"],
      ["1931-06-05", "1931-06-06", "about 5 June 1931"],
      ["1950-01-01", "1951-01-01", "1950 (day not known)"],
    ]);
  });

  it("counts what it leaves out: dates before Christ and times without a date", () => {
    expect(leftOut).toBe(2);
  });

  it("leaves out dates that are only a limit, and years that have not four digits at their end", () => {
    const { entries } = timelineOf(openDocument(chronicle));
    const limits = entries.slice(-1).map((entry) => ({ ...entry, mod: "BEFORE" as const }));
    const last = entries.slice(-1).map((entry) => ({ ...entry, value: "9999", from: "9999", to: "9999" }));
    expect(ics.write(chronicle, { entries: [...limits, ...last], undated: [] }, english).leftOut).toBe(2);
  });

  it("keeps the words, their sentence, their place and their address", () => {
    const [first] = eventsIn(text);
    expect(first?.summary).toBe("On 3 March 1872, “Ada, the keeper”; lit the lamp.");
    expect(first?.description).toBe(
      "“On 3 March 1872, “Ada, the keeper”; lit the lamp.”\n¶1, sentence 2 · The mill & the <lamp>",
    );
    expect(first?.component.getFirstPropertyValue("url")).toContain("https://example.org/mill#:~:text=");
  });

  it.each([
    ["the day of publication", "2019-06-01", "20190601T000000Z"],
    ["the first day of a month", "2019-06", "20190601T000000Z"],
    ["the first day of a year", "2019", "20190101T000000Z"],
    ["the day of a time", "2019-06-01T12:00:00Z", "20190601T000000Z"],
    ["a fixed day where none is known", undefined, "19700101T000000Z"],
    ["a fixed day where it is none", "soon", "19700101T000000Z"],
  ])("is stamped with %s", (_name, published, stamp) => {
    const article = articleOf("a", { title: "A", published }, "It opened in 1804.", "0".repeat(64));
    expect(exportOf(ics, article).text).toContain(`\r\nDTSTAMP:${stamp}\r\n`);
  });

  it("names each event by the same id every time", () => {
    const ids = eventsIn(text).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(`${"ab".repeat(16)}-33-45-1872-03-03@footnote`);
    expect(exportOf(ics)).toEqual({ text, leftOut });
  });
});

describe("any article as a calendar", () => {
  it("is read by a parser, with as many events as are not left out", () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const timeline = timelineOf(openDocument(article));
        const { text, leftOut } = ics.write(article, timeline, english);
        const size = timeline.entries.length + timeline.undated.length;
        expect(eventsIn(text)).toHaveLength(size - leftOut);
      }),
      { numRuns: 200 },
    );
  });

  it("has no line of more than 75 octets, and only CRLF", () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const { text } = exportOf(ics, article);
        expect(text).toMatch(/^(?:[^\r\n]+\r\n)+$/u);
        for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 200 },
    );
  });
});

it("reads the article of the tests as it stands", () => {
  expect(timelineOf(openDocument(chronicle)).entries).toHaveLength(8);
});
