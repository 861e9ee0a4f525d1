import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import type { DatedMention, TimelineEntry } from "../../../src/core/timeline/timeline.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { anArticle } from "../../support/articles.ts";
import {
  boundCases,
  clauseCases,
  conflictCases,
  events,
  joinCases,
  noEvents,
  rangeCases,
  statusCases,
} from "./events.cases.ts";

const said = ({ label, clause }: DatedMention, status = ""): string =>
  `${label}${status}: ${wordsOf(clause)}`;

const shown = (entry: TimelineEntry): string =>
  [
    said(entry, entry.status === undefined ? "" : ` [${entry.status}]`),
    ...entry.mentions
      .filter(({ expression }) => expression.start !== entry.expression.start)
      .map((mention) => ` + ${said(mention)}`),
    ...entry.conflicts.map((mention) => ` / ${said(mention)}`),
  ].join("");

const kinds = {
  "several dates in one sentence": clauseCases,
  "what is told twice": joinCases,
  "dates that contradict each other": conflictCases,
  "how an event is told": statusCases,
  ranges: rangeCases,
  limits: boundCases,
};

describe.each(Object.entries(kinds))("%s", (_kind, cases) => {
  it.each(Object.entries(cases))("are read right: %s", (_name, { text, published, entries }) => {
    expect(timelineOf(openDocument(anArticle(text, { published }))).entries.map(shown)).toEqual(entries);
  });
});

describe("a year", () => {
  it.each(noEvents)("is no event in “%s”", (text) => {
    expect(timelineOf(openDocument(anArticle(text))).entries).toEqual([]);
  });

  it.each(events)("is one in “%s”", (text) => {
    expect(timelineOf(openDocument(anArticle(text))).entries).toHaveLength(1);
  });
});

describe("a range", () => {
  it("has its ends, and the words from the first to the last", () => {
    const text = "It was shut from March to May 2014.";
    const [entry] = timelineOf(openDocument(anArticle(text))).entries;
    expect(entry).toMatchObject({ value: "2014-03", from: "2014-03", to: "2014-05", granularity: "month" });
    expect(entry && text.slice(entry.expression.start, entry.expression.end)).toBe("March to May 2014");
  });

  it("is one date where there is only one", () => {
    expect(timelineOf(openDocument(anArticle("It rained in 2014."))).entries).toMatchObject([
      { from: "2014", to: "2014" },
    ]);
  });
});
