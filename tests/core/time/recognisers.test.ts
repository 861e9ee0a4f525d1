import { describe, expect, it } from "vitest";
import { findTimeExpressions } from "../../../src/core/time/find-time-expressions.ts";
import { recognisers } from "../../../src/core/time/recognisers.ts";

/** The day as of which the examples beside the recognisers hold. */
const ANCHOR = "2014-05-14";

const valuesIn = (text: string): string[] =>
  findTimeExpressions(text, ANCHOR).map(({ value, mod }) => (mod === undefined ? value : `${value} ${mod}`));

describe.each(recognisers)("the recogniser of $name", ({ examples, counterExamples }) => {
  it.each(examples.map(([text, ...values]) => ({ text, values })))("reads “$text”", ({ text, values }) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each(counterExamples)("finds nothing in “%s”", (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it("has a case that it accepts or one that it refuses", () => {
    expect(examples.length + counterExamples.length).toBeGreaterThan(0);
  });
});

it("gives every recogniser a name of its own", () => {
  expect(new Set(recognisers.map(({ name }) => name)).size).toBe(recognisers.length);
});
