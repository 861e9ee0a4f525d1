import type { DatedMention, UndatedEntry } from "../timeline.ts";
import { citeQuote } from "../../article/citation.ts";
import { wordsOf } from "../../article/quote.ts";
import { sliceOf } from "../../text/span.ts";
import { csvField } from "../../text/escape/csv.ts";
import type { TimelineExport } from "./timeline-export.ts";
import { datesStatedIn } from "./stated-dates.ts";

const HEADER = [
  "label",
  "date",
  "granularity",
  "modifier",
  "quote",
  "sentence",
  "paragraph",
  "first sentence",
  "last sentence",
  "title",
  "link",
];

/** Without it, spreadsheets take “é” for two letters of an older encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table after RFC 4180: a byte order mark, CRLF, a header, every field in quotation marks. `date` is the TIMEX3 value, which is ISO 8601 as
 * far as the date is known (`2014`, `2014-05`, `1957/1958` for a range), and empty for what has no date.
 */
export const csv: TimelineExport = {
  name: "csv",
  extension: "csv",
  write(article, { entries, undated }) {
    const rows = [
      HEADER,
      ...datesStatedIn(entries).map((entry) => [
        entry.label,
        entry.from === entry.to ? entry.value : `${entry.from}/${entry.to}`,
        entry.granularity,
        entry.mod ?? "",
        ...placeOfEntry(entry),
      ]),
      ...undated.map((entry) => [
        sliceOf(article.text, entry.expression),
        "",
        "",
        entry.mod ?? "",
        ...placeOfEntry(entry),
      ]),
    ];
    const lines = rows.map((row) => `${row.map(csvField).join(",")}\r\n`);
    return { text: `${BYTE_ORDER_MARK}${lines.join("")}`, leftOut: 0 };
  },
};

function placeOfEntry({ clause, sentence }: DatedMention | UndatedEntry): string[] {
  const { locator, article, link = "" } = citeQuote(clause);
  return [
    wordsOf(clause),
    wordsOf(sentence),
    ...[locator.paragraph, ...locator.sentences].map(String),
    article.title,
    link,
  ];
}
