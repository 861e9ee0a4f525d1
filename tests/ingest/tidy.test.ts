import { describe, expect, it } from "vitest";
import { surplusBlankLines, tidyLines } from "../../src/ingest/tidy.ts";

const textOf = (source: string) => tidyLines(source).lines.map(({ text }) => text);

describe("tidyLines", () => {
  it.each<[what: string, source: string, lines: readonly string[]]>([
    ["reads CRLF, CR and LF alike", "a\r\nb\rc\r\r\nd\n", ["a", "b", "c", "d"]],
    ["removes a byte order mark at the start only", "\uFEFFa\uFEFFb", ["a\uFEFFb"]],
    ["removes white space at line ends, not at line starts", "  a \t\n\u00A0b\u00A0", ["  a", "\u00A0b"]],
    ["removes a form feed at the edge of a line", "a\n\fb\f", ["a", "b"]],
    ["reads a form feed between words as a space", "a\fb", ["a b"]],
    ["leaves everything else", "a\u2028b\u000Bc  d\t\u200Be", ["a\u2028b\u000Bc  d\t\u200Be"]],
    ["reads nothing as one empty line", "", [""]],
  ])("%s", (_, source, lines) => {
    expect(textOf(source)).toEqual(lines);
  });

  it("counts what it does", () => {
    expect(tidyLines("\uFEFFa \r\n\fb\fc\r\n").changes).toEqual({
      byteOrderMarks: 1,
      lineEndings: 2,
      formFeeds: 2,
      trailingSpaces: 1,
      blankLines: 0,
    });
  });

  it("numbers lines as an editor does", () => {
    expect(tidyLines("a\r\n\r\nb").lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe("surplusBlankLines", () => {
  it.each([
    ["a\n\nb", 0],
    ["a\n\n\n\nb", 2],
    ["\na\n", 1],
    ["a\n\n\n", 2],
    ["\n\n", 2],
  ])("counts in %j: %i", (source, surplus) => {
    expect(surplusBlankLines(tidyLines(source).lines)).toBe(surplus);
  });
});
