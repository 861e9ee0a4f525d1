import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/core/quotation/find-quotations.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { anyText } from "../../support/texts.ts";
import { QUOTATIONS } from "./find-quotations.cases.ts";

describe("findQuotations", () => {
  it.each(Object.entries(QUOTATIONS))("finds %s", (_, { text, found }) => {
    expect(findQuotations(text).map(({ span }) => sliceOf(text, span))).toEqual(found);
  });

  it("finds places that are apart, in order, each with what is nested in it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let read = 0;
        for (const { span, inner } of findQuotations(text)) {
          expect(span.start).toBeGreaterThanOrEqual(read);
          expect(span.end).toBeGreaterThan(span.start);
          for (const nested of inner) expect(nested.start).toBeGreaterThanOrEqual(span.start);
          read = span.end;
        }
        expect(read).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['"', "“", "‘a’ ", "'", "> ", "»", "["])("takes little time over many of %s", (mark) => {
    const start = performance.now();
    findQuotations(mark.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
