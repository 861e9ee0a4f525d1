import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinSenses, likeness, senseOf } from "../../../src/core/search/sense.ts";
import type { Sense } from "../../../src/core/search/sense.ts";
import { meaningsOf } from "./small-meanings.ts";

const { vectors } = meaningsOf({
  the: [50, 50, 50],
  boat: [100, 0, 0],
  ship: [100, 20, 0],
  house: [0, 100, 0],
  antiboat: [-100, 0, 0],
  blank: [0, 0, 0],
});
const senseOfWords = (words: string): Sense =>
  senseOf(
    words.split(" ").map((word) => ({ word })),
    vectors,
  );

/** Sums of weighted vectors are of this order: nothing is next to nothing without being 0. */
const sense = fc
  .array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 3, maxLength: 3 })
  .map((numbers) => Float64Array.from(numbers, (number) => number / 1000));

describe("the sense of words", () => {
  it("is nearer to words of the same use than to others", () => {
    const boats = senseOfWords("boat ship");
    expect(likeness(boats, senseOfWords("ship"))).toBeGreaterThan(likeness(boats, senseOfWords("house")));
  });

  it("does not depend on their order or on words that are not known", () => {
    const known = senseOfWords("boat house");
    expect(likeness(known, senseOfWords("house xyzzy boat blank"))).toBeCloseTo(1);
  });

  it("leaves stop words out", () => {
    const words = [{ word: "boat" }, { word: "house", isStop: true }];
    expect(senseOf(words, vectors)).toEqual(senseOfWords("boat"));
  });

  it("counts common words for less than rare ones", () => {
    const fillers = Object.fromEntries(Array.from({ length: 2000 }, (_, rank) => [`filler${rank}`, [0, 0]]));
    const large = meaningsOf({ ...fillers, common: [1, 0], ...renamed(fillers), rare: [0, 1] }).vectors;
    const both = senseOf([{ word: "common" }, { word: "rare" }], large);
    expect(both[1]).toBeGreaterThan(both[0] ?? Infinity);
  });

  it.each(["", "xyzzy", "blank", "xyzzy blank"])("is nothing where nothing is known: “%s”", (words) => {
    expect([...senseOfWords(words)]).toEqual([0, 0, 0]);
  });

  it("is nothing without vectors", () => {
    expect(likeness(senseOf([{ word: "boat" }], undefined), senseOf([{ word: "boat" }], undefined))).toBe(0);
  });
});

/** As many words again, by other names. */
const renamed = (words: Readonly<Record<string, readonly number[]>>) =>
  Object.fromEntries(Object.entries(words).map(([word, numbers]) => [`${word}b`, numbers]));

describe("several senses taken together", () => {
  it("are the sense of all their words", () => {
    const together = joinSenses([senseOfWords("boat"), senseOfWords("house ship")]);
    expect([...together]).toEqual(
      [...senseOfWords("boat house ship")].map((number) => expect.closeTo(number)),
    );
  });

  it("leave each of them as it was", () => {
    const boat = senseOfWords("boat");
    const before = [...boat];
    joinSenses([boat, senseOfWords("house")]);
    expect([...boat]).toEqual(before);
  });

  it("may be none or one", () => {
    expect(joinSenses([])).toHaveLength(0);
    expect(joinSenses([senseOfWords("boat")])).toEqual(senseOfWords("boat"));
  });
});

describe("the likeness of two senses", () => {
  it("is from 0 to 1 and the same both ways", () => {
    fc.assert(
      fc.property(sense, sense, (a, b) => {
        const like = likeness(a, b);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1 + 1e-9);
        expect(likeness(b, a)).toBe(like);
      }),
    );
  });

  it("is 1 for one and itself, however much there is of it", () => {
    const boat = senseOfWords("boat ship");
    expect(likeness(boat, boat)).toBeCloseTo(1);
    expect(likeness(boat, joinSenses([boat, boat, boat]))).toBeCloseTo(1);
  });

  it("is 0 for what has nothing in common, and no less for the opposite", () => {
    expect(likeness(senseOfWords("boat"), senseOfWords("house"))).toBe(0);
    expect(likeness(senseOfWords("boat"), senseOfWords("antiboat"))).toBe(0);
  });

  it("is 0 where nothing is known of one", () => {
    expect(likeness(senseOfWords("boat"), senseOfWords("xyzzy"))).toBe(0);
    expect(likeness(senseOfWords("xyzzy"), senseOfWords("boat"))).toBe(0);
    expect(likeness(senseOf([], undefined), senseOfWords("boat"))).toBe(0);
    expect(likeness(senseOfWords("boat"), senseOf([], undefined))).toBe(0);
  });
});
