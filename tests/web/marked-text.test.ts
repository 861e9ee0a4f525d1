import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stretchesOf } from "../../src/web/marked-text.ts";

const WITHIN = { start: 100, end: 140 };
const anyMarks = fc.array(
  fc
    .tuple(fc.integer({ min: 90, max: 150 }), fc.integer({ min: 90, max: 150 }))
    .map(([a, b]) => ({ span: { start: Math.min(a, b), end: Math.max(a, b) + 1 } })),
  { maxLength: 6 },
);

describe("stretches of a marked text", () => {
  it("are the whole text, each character once and in order, however the marks lie", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const stretches = stretchesOf(WITHIN, marks);
        expect(stretches[0]?.span.start).toBe(WITHIN.start);
        expect(stretches.at(-1)?.span.end).toBe(WITHIN.end);
        for (const [index, { span }] of stretches.slice(1).entries())
          expect(span.start).toBe(stretches[index]?.span.end);
      }),
    );
  });

  it("are marked where a mark of this text is, and nowhere else; each mark begins once", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const stretches = stretchesOf(WITHIN, marks);
        const inside = marks.filter(({ span }) => span.start >= WITHIN.start && span.end <= WITHIN.end);
        for (let place = WITHIN.start; place < WITHIN.end; place += 1) {
          const stretch = stretches.find(({ span }) => span.start <= place && place < span.end);
          const isMarked = inside.some(({ span }) => span.start <= place && place < span.end);
          expect(stretch?.isMarked).toBe(isMarked);
        }
        expect(stretches.flatMap(({ begins }) => begins)).toHaveLength(inside.length);
        expect(stretches.flatMap(({ ends }) => ends)).toHaveLength(inside.length);
      }),
    );
  });
});
