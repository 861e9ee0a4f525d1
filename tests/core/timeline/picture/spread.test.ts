import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../../src/core/timeline/picture/spread.ts";

describe("boxes that get in each other’s way", () => {
  it.each<[string, number[], number[], number[]]>([
    ["stay where they are wanted if they can", [10, 50, 90], [20, 20, 10], [10, 50, 90]],
    ["move apart by as much each", [40, 40], [20, 20], [30, 50]],
    ["stay inside", [-30, 95], [20, 20], [0, 80]],
    ["keep their order", [60, 20], [10, 10], [35, 45]],
  ])("%s", (_, wanted, heights, tops) => {
    expect(spread(wanted, heights, 100)).toEqual(tops);
  });

  it("never overlap and never leave the room", () => {
    const boxes = fc.array(fc.tuple(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 1, max: 90 })));
    fc.assert(
      fc.property(boxes, fc.nat(200), (pairs, air) => {
        const heights = pairs.map(([, height]) => height);
        const room = heights.reduce((sum, height) => sum + height, 0) + air;
        const tops = spread(
          pairs.map(([wanted]) => wanted),
          heights,
          room,
        );
        const ends = tops.map((top, index) => top + (heights[index] ?? 0));
        const borders = [0, ...tops.flatMap((top, index) => [top, ends[index] ?? top]), room];
        for (const [index, border] of borders.entries())
          expect(border).toBeGreaterThanOrEqual((borders[index - 1] ?? 0) - 1e-6);
      }),
    );
  });
});
