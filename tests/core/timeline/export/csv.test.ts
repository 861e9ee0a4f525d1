import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../../src/core/document/document.ts";
import { timelineOf } from "../../../../src/core/timeline/timeline.ts";
import { articleOf } from "../../../../src/core/article/article.ts";
import { csv } from "../../../../src/core/timeline/export/csv.ts";
import { exportOf, hostileArticle } from "./exported-article.ts";

/** Reads RFC 4180 strictly: every field in quotation marks, records end with CRLF. */
function rowsIn(text: string): string[][] {
  const rows: string[][] = [];
  let place = 1;
  let row: string[] = [];
  while (place < text.length) {
    const [whole, value = "", end] = /"((?:[^"]|"")*)"(,|\r\n)/y.exec(text.slice(place)) ?? [];
    if (whole === undefined) throw new Error(`No field at ${place}.`);
    row.push(value.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
    place += whole.length;
  }
  return rows;
}

describe("a timeline as a table", () => {
  const rows = rowsIn(exportOf(csv).text);

  it("opens with a byte order mark, so that spreadsheets read “é”", () => {
    expect(Buffer.from(exportOf(csv).text).subarray(0, 3).toString("hex")).toBe("efbbbf");
  });

  it("has a header and a row for each entry, dates as far as they are known", () => {
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["label", "date", "granularity", "modifier"],
      ["44 BC", "BC0044", "year", ""],
      ["3 March 1872", "1872-03-03", "day", ""],
      ["May 1904", "1904-05", "month", ""],
      ["1906", "1906", "year", ""],
      ["spring 1911", "1911-SP", "season", ""],
      ["the early 1920s", "192", "decade", "START"],
      ["about 5 June 1931", "1931-06-05", "day", "APPROX"],
      ["1950", "1950", "year", ""],
      ["nine years", "", "", ""],
    ]);
  });

  it("has the words, the sentence and the place", () => {
    expect(rows[2]?.slice(4, 10)).toEqual([
      "On 3 March 1872, “Ada, the keeper”; lit the lamp.",
      "On 3 March 1872, “Ada, the keeper”; lit the lamp.",
      "1",
      "2",
      "2",
      "The mill & the <lamp>",
    ]);
  });

  it.each(["=1+1 in 1904.", "+1 in 1904.", "-1 in 1904.", "@SUM in 1904.", "＝1 in 1904."])(
    "keeps a spreadsheet from calculating “%s”",
    (text) => {
      const article = articleOf("a", { title: "=cmd" }, text, "0".repeat(64));
      const [, row = []] = rowsIn(exportOf(csv, article).text);
      expect([row[4], row[9]]).toEqual([`'${text}`, "'=cmd"]);
    },
  );
});

it("any article as a table is read by a strict reader, and has no formula", () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const { entries, undated } = timelineOf(openDocument(article));
      const rows = rowsIn(exportOf(csv, article).text);
      expect(rows).toHaveLength(entries.length + undated.length + 1);
      expect(rows.filter((row) => row.length !== 11)).toEqual([]);
      expect(rows.flat().filter((value) => /^\s*[=+\-@]|^[\t\r\n]/.test(value))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
