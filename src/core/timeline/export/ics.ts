import type { DatedMention } from "../timeline.ts";
import type { Article } from "../../article/article.ts";
import type { Messages } from "../../messages/messages.ts";
import { citeQuote } from "../../article/citation.ts";
import { wordsOf } from "../../article/quote.ts";
import { sourceOf } from "../../article/place-of.ts";
import { dateOfDayNumber, isIsoDate } from "../../time/calendar.ts";
import { extentOf } from "../../time/extent.ts";
import type { Mod } from "../../time/time-expression.ts";
import { plainText } from "../../text/escape/hidden.ts";
import type { TimelineExport } from "./timeline-export.ts";
import { datesStatedIn } from "./stated-dates.ts";

/** Where a date is only a limit, the days that it names are not those of the event. */
const LIMITS: readonly (Mod | undefined)[] = [
  "BEFORE",
  "AFTER",
  "ON_OR_BEFORE",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
];

/**
 * A calendar after RFC 5545. Every event lasts whole days: a year, all the days of that year, and its summary says that the
 * day is not known. The same article gives the same file.
 */
export const ics: TimelineExport = {
  name: "ics",
  extension: "ics",
  write(article, { entries, undated }, messages) {
    const dates = datesStatedIn(entries);
    const events = dates.flatMap((date) => eventOf(article, date, messages));
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Footnote//Timeline//EN",
      "CALSCALE:GREGORIAN",
      ...events.flat(),
      "END:VCALENDAR",
    ];
    return {
      text: lines.map((line) => `${folded(line)}\r\n`).join(""),
      leftOut: dates.length - events.length + undated.length,
    };
  },
};

/** The lines of an event; none where a calendar cannot hold it. */
function eventOf(article: Article, entry: DatedMention, messages: Messages): readonly (readonly string[])[] {
  const { from, to, mod, granularity, clause, sentence, expression } = entry;
  if (LIMITS.includes(mod)) return [];
  const { first } = extentOf(from);
  const { last } = extentOf(to);
  const [start, end] = [dateOf(first), dateOf(last + 1)];
  if (start === undefined || end === undefined) return [];
  const citation = citeQuote(clause);
  const isExact = granularity === "day" && mod === undefined;
  const label =
    isExact && from === to
      ? ""
      : `${entry.label}${granularity === "day" ? "" : ` (${messages.timeline.dayNotKnown})`}: `;
  return [
    [
      "BEGIN:VEVENT",
      `UID:${article.hash.slice(0, 32)}-${expression.start}-${expression.end}-${from}@footnote`,
      `DTSTAMP:${stampOf(article)}`,
      `DTSTART;VALUE=DATE:${start}`,
      `DTEND;VALUE=DATE:${end}`,
      `SUMMARY:${text(label + wordsOf(clause))}`,
      `DESCRIPTION:${text(`“${wordsOf(sentence)}”\n${sourceOf(citation, messages)} · ${article.title}`)}`,
      ...(citation.link === undefined ? [] : [`URL:${citation.link}`]),
      // Nobody is busy because of it.
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ],
  ];
}

/** `20140512`; undefined outside the years 1 to 9999. */
function dateOf(dayNumber: number): string | undefined {
  const { year, month, day } = dateOfDayNumber(dayNumber);
  if (year < 1 || year > 9999) return undefined;
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
    "",
  );
}

/** When the article was published, so that it does not depend on the day of the export; without a date, the beginning of 1970. */
function stampOf({ published = "" }: Article): string {
  const day = published.slice(0, "YYYY-MM-DD".length);
  const [year = "1970", month = "01", date = "01"] = isIsoDate(day) ? day.split("-") : [];
  return `${year}${month}${date}T000000Z`;
}

/** A TEXT value. https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const text = (words: string): string =>
  plainText(words)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const MOST_OCTETS = 75;

/** Lines of at most 75 octets; continuations begin with a space. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function folded(line: string): string {
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > MOST_OCTETS) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += size;
    at += code < 0x1_0000 ? 1 : 2;
  }
  return [...parts, line.slice(start)].join("\r\n ");
}

/** Of one character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
