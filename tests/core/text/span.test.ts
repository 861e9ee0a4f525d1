import { describe, expect, it } from "vitest";
import { contains, overlaps, sliceOf, trimSpan } from "../../../src/core/text/span.ts";

const span = (start: number, end: number) => ({ start, end });

describe("spans", () => {
  it("are read without their last place", () => {
    expect(sliceOf("abcd", span(1, 3))).toBe("bc");
  });

  it.each([
    ["itself", span(2, 5), true],
    ["an inner span", span(3, 4), true],
    ["a span that begins before", span(1, 4), false],
    ["a span that ends after", span(3, 6), false],
    ["a span beside it", span(5, 6), false],
  ])("hold %s or not", (_, inner, expected) => {
    expect(contains(span(2, 5), inner)).toBe(expected);
  });

  it.each([
    ["a span that begins where it ends", span(5, 6), false],
    ["a span that ends where it begins", span(0, 2), false],
    ["a span that shares one place", span(4, 9), true],
    ["a span around it", span(0, 9), true],
  ])("overlap %s or not", (_, other, expected) => {
    expect(overlaps(span(2, 5), other)).toBe(expected);
    expect(overlaps(other, span(2, 5))).toBe(expected);
  });

  it.each([
    ["white space at both ends", "x \n ab \u00a0y", span(1, 8), span(4, 6)],
    ["none", "abc", span(0, 3), span(0, 3)],
    ["an empty span", "abc", span(1, 1), span(1, 1)],
  ])("are trimmed of %s", (_, text, whole, trimmed) => {
    expect(trimSpan(text, whole)).toEqual(trimmed);
  });

  it("are empty where there is nothing but white space", () => {
    const { start, end } = trimSpan("a   b", span(1, 4));
    expect(start).toBe(end);
  });
});
