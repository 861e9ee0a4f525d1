import { describe, expect, it } from "vitest";
import { createEventDating } from "../../../src/core/timeline/event-date/date-of-event.ts";
import { eventRules } from "../../../src/core/timeline/event-date/event-rules.ts";
import { findTimeExpressions } from "../../../src/core/time/find-time-expressions.ts";
import { eventCases } from "./date-of-event.cases.ts";

/** The date of the event in square brackets. */
function dateIn(marked: string, anchor?: string): string | undefined {
  const text = marked.replaceAll(/[[\]]/g, "");
  const event = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
  return createEventDating(text, findTimeExpressions(text, anchor), anchor)(event);
}

describe("the date of an event is", () => {
  it.each(Object.entries(eventCases))("%s", (_name, { text, date }) => {
    expect(dateIn(text, "2014-05-14")).toBe(date);
  });

  it("unknown where neither the text nor an anchor tells", () => {
    expect(dateIn("Nobody [noticed].")).toBeUndefined();
  });

  it("that of a dateline rather than that of the publication", () => {
    expect(dateIn("It [opens]\n\n12 May 2014\n\nThe bridge has opened.", "2014-05-14")).toBe("2014-05-12");
  });
});

it("gives every rule a name of its own", () => {
  expect(new Set(eventRules.map(({ name }) => name)).size).toBe(eventRules.length);
});
