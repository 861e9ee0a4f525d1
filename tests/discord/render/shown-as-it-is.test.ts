import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chatQuote,
  chatQuoteMarking,
  escapeChatLine,
  escapeChat,
  unescapeChat,
} from "../../../src/core/text/escape/chat.ts";
import { plainText } from "../../../src/core/text/escape/hidden.ts";
import { hostileText, markup } from "../hostile-text.ts";
import { shownBy, unquoted } from "../shown-text.ts";

const VERBATIM = new Set(["text", "br", "newline", "twemoji", "blockQuote"]);
const squeezed = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe("escaping", () => {
  it.each([hostileText, markup])("shows a text as it is", (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kinds, words } = shownBy(escapeChat(text));
        expect([...kinds].filter((kind) => !VERBATIM.has(kind) || kind === "blockQuote")).toEqual([]);
        expect(squeezed(words)).toBe(squeezed(plainText(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([hostileText, markup])("shows a text as it is inside a block quote", (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { kinds, words } = shownBy(chatQuote(text));
        expect([...kinds].filter((kind) => !VERBATIM.has(kind))).toEqual([]);
        expect(squeezed(words)).toBe(squeezed(plainText(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([hostileText, markup])("sets a part of a block quote off and changes no word", (texts) => {
    fc.assert(
      fc.property(texts, texts, texts, (before, middle, after) => {
        // What is marked are sentences: they begin and end with a character that shows.
        const within = `“a${middle}z.”`;
        const text = before + within + after;
        const marked = { start: before.length, end: before.length + within.length };
        fc.pre(!/\p{Surrogate}/u.test(text));
        const { kinds, words } = shownBy(chatQuoteMarking(text, marked));
        expect([...kinds].filter((kind) => !VERBATIM.has(kind))).toEqual(["strong"]);
        expect(squeezed(words)).toBe(squeezed(plainText(text)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([hostileText, markup])("is undone to the letter", (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unescapeChat(escapeChat(text))).toBe(plainText(text));
      }),
    );
  });

  it.each([hostileText, markup])("gives the words back, to the letter", (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unquoted(chatQuote(text))).toBe(plainText(text));
      }),
    );
  });

  it("at most doubles the length, but for the marks of the quote", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeChat(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });

  it("keeps every line of a quote inside it", () => {
    expect(chatQuote("one\n\ntwo")).toBe("> one\n> \n> two");
  });

  it("puts what belongs on one line on one line", () => {
    expect(escapeChatLine(" one\n# two ")).toBe("one # two");
  });

  it("gets through long rows of marks", () => {
    for (const article of ["\n", " ", "1", "\n ", "# ", "\\", "\u2028"])
      expect(escapeChat(article.repeat(200_000)).length).toBeGreaterThan(0);
  });
});

describe("the form of a text for a screen", () => {
  it.each([
    ["leaves ordinary words alone", "Ordinary “words”, naïve café — 👩‍🚀\tand a tab", undefined],
    ["reads every kind of line break as one", "a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"],
    ["does not join words that a control character parted", "a\fb\vc\u0085d", "a b c d"],
    ["drops control characters", "a\u0000b\u001B[0m\u007F", "ab[0m"],
    ["drops what turns the direction of writing", "\u202Aa\u202E\u2066b\u2069", "ab"],
    ["replaces halves of characters", "a\uD83Db", "a\uFFFDb"],
  ])("%s", (_name, text, expected = text) => {
    expect(plainText(text)).toBe(expected);
  });
});
