import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimeExpressions } from "../../../src/core/time/find-time-expressions.ts";
import { notDates } from "./not-dates.cases.ts";
import { resolvingCases } from "./resolving.cases.ts";

describe("values", () => {
  it.each(Object.entries(resolvingCases))("come from %s", (_name, { text, anchor, values }) => {
    expect(findTimeExpressions(text, anchor).map(({ value }) => value)).toEqual(values);
  });
});

describe("what only looks like a date", () => {
  it.each(Object.entries(notDates))("is left alone: %s", (_name, text) => {
    expect(findTimeExpressions(text, "2014-05-14")).toEqual([]);
  });
});

describe("spans", () => {
  it.each([
    ["She came in early May 2014.", "early May 2014"],
    ["It lasted nearly four years.", "nearly four years"],
    ["It lasted four years or so.", "four years or so"],
    ["Caesar died in 44 BC.", "44 BC"],
    ["🎉 On 12 May 2014 🎉", "12 May 2014"],
  ])("cover the words that say when: %s", (text, words) => {
    expect(findTimeExpressions(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([words]);
  });
});

/** Texts made of dates, of what looks like dates, and of any characters. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        ..."May|12|2014|44 BC|the|1990s|on|Monday|two|years|ago|later|last|'90s|–|-|/|,|.|5 p.m.|at|early|nearly|the end of|20th century|Q1|spring|every|🇺🇦|👩‍👩‍👧‍👦|e\u0301|\r\n|\n\n|\uFFFF|\uD800|مايو".split(
          "|",
        ),
      ),
    ),
    { maxLength: 40 },
  )
  .chain((parts) => fc.constantFrom(parts.join(" "), parts.join("")));
const anchor = fc.constantFrom(undefined, "2014", "2014-05", "2014-05-14", "2024-02-29", "nonsense");

/** Everything that a value may look like. */
const VALUE =
  /^(?:P(?:T)?(?:[\d.]+|X)[YMWDHS]|(?:PAST|PRESENT|FUTURE)_REF|(?:BC)?[\dX]{2,4}(?:-(?:(?:\d{2}|XX)(?:-(?:\d{2}|XX))?|W(?:\d{2}|XX)(?:-(?:[1-7]|WE))?|SP|SU|FA|WI|Q[1-4X]|H[12]))?(?:T(?:\d{2}:\d{2}|MO|AF|EV|NI|DT|XX))?)$/;

describe("any text", () => {
  it("gives expressions within it, in order, apart, and with a value", () => {
    fc.assert(
      fc.property(nastyText, anchor, (text, date) => {
        let end = 0;
        for (const { span, value } of findTimeExpressions(text, date)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(value).toMatch(VALUE);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same expressions whatever ordinary words go before it", () => {
    const opening = "Nothing to see here.\n\n";
    fc.assert(
      fc.property(nastyText, anchor, (text, date) => {
        const moved = findTimeExpressions(opening + text, date).map((expression) => ({
          ...expression,
          span: { start: expression.span.start - opening.length, end: expression.span.end - opening.length },
        }));
        const alone = findTimeExpressions(`\n\n${text}`, date).map((expression) => ({
          ...expression,
          span: { start: expression.span.start - 2, end: expression.span.end - 2 },
        }));
        expect(moved).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });

  it("finds every full date as it was written", () => {
    const months =
      "January February March April May June July August September October November December".split(" ");
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(
          (y: number, m: string, d: number) => `${d} ${m} ${y}`,
          (y: number, m: string, d: number) => `${m} ${d}, ${y}`,
          (y: number, m: string, d: number) => `the ${d}th of ${m}, ${y}`,
        ),
        (year, month, day, write) => {
          const text = `It was on ${write(year, months[month - 1] ?? "", day)}.`;
          const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          expect(findTimeExpressions(text, "2020-02-29").map(({ value }) => value)).toEqual([iso]);
        },
      ),
    );
  });
});

describe("long texts", () => {
  /** Generous for a slow machine; a pattern that backtracks takes minutes. */
  const ENOUGH_MS = 5_000;

  it.each([
    [
      "five thousand dates",
      Array.from({ length: 5000 }, (_, i) => `On ${(i % 28) + 1} June it was ${1900 + (i % 99)}.`).join(" "),
    ],
    ["digits", "1".repeat(100_000)],
    ["digits and dots", "123.".repeat(25_000)],
    ["digits and dashes", "12-34-".repeat(16_000)],
    ["white space", " \n".repeat(50_000)],
    ["numbers in words", "two hundred twenty-".repeat(5_000)],
    ["modifiers", "the early ".repeat(10_000)],
    ["quotation marks", '"'.repeat(100_000)],
    ["one word", "a".repeat(100_000)],
  ])(
    "are read without getting stuck: %s",
    (_name, text) => {
      expect(findTimeExpressions(text, "2014-05-14").length).toBeLessThanOrEqual(text.length);
    },
    ENOUGH_MS,
  );
});
