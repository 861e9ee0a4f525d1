import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createThesaurus } from "../../../src/core/lexicon/thesaurus.ts";

const thesaurus = createThesaurus(
  ["buy purchas:90 acquir:75 !sell", "sell vend:60 !buy !keep", "boat ship:80", "hot !cold"].join("\n"),
);

describe("a thesaurus", () => {
  it("knows related terms with how much alike they are, 0 to 1", () => {
    expect(thesaurus.relatedTo("buy")).toEqual(
      new Map([
        ["purchas", 0.9],
        ["acquir", 0.75],
      ]),
    );
    expect(thesaurus.relatedTo("boat")).toEqual(new Map([["ship", 0.8]]));
  });

  it("knows opposites, and counts none of them as related", () => {
    expect(thesaurus.oppositesOf("sell")).toEqual(new Set(["buy", "keep"]));
    expect(thesaurus.relatedTo("sell")).toEqual(new Map([["vend", 0.6]]));
    expect(thesaurus.relatedTo("hot")).toEqual(new Map());
  });

  it("counts no related term as an opposite", () => {
    expect(thesaurus.oppositesOf("boat")).toEqual(new Set());
  });

  it.each(["", " ", "ship", "purchas", "bu", "buyer", "buy purchas:90", "__proto__", "constructor", "!sell"])(
    "knows nothing of a term that opens no line: “%s”",
    (term) => {
      expect(thesaurus.relatedTo(term)).toEqual(new Map());
      expect(thesaurus.oppositesOf(term)).toEqual(new Set());
    },
  );

  it.each(["", "\n", "\n\n\n"])("may be empty: %j", (text) => {
    const empty = createThesaurus(text);
    for (const term of ["", "boat"]) {
      expect(empty.relatedTo(term)).toEqual(new Map());
      expect(empty.oppositesOf(term)).toEqual(new Set());
    }
  });

  it("reads whatever was written down, in any order of the lines", () => {
    const term = fc.stringMatching(/^[a-zé]{1,8}$/);
    const entry = fc.tuple(term, fc.integer({ min: 0, max: 100 }));
    const lines = fc.uniqueArray(
      fc.record({
        term,
        related: fc.uniqueArray(entry, { maxLength: 4, minLength: 1, selector: ([other]) => other }),
        opposites: fc.uniqueArray(term, { maxLength: 3 }),
      }),
      { selector: (line) => line.term, maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (written) => {
        const text = written
          .map((line) =>
            [
              line.term,
              ...line.related.map(([other, percent]) => `${other}:${percent}`),
              ...line.opposites.map((other) => `!${other}`),
            ].join(" "),
          )
          .join("\n");
        const read = createThesaurus(text);
        for (const line of written) {
          expect(read.relatedTo(line.term)).toEqual(
            new Map(line.related.map(([other, percent]) => [other, percent / 100])),
          );
          expect(read.oppositesOf(line.term)).toEqual(new Set(line.opposites));
        }
      }),
    );
  });
});
