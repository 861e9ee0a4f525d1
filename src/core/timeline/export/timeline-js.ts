import type { DatedMention } from "../timeline.ts";
import type { Messages } from "../../messages/messages.ts";
import { citeQuote } from "../../article/citation.ts";
import { wordsOf } from "../../article/quote.ts";
import { sourceOf } from "../../article/place-of.ts";
import { dateOfDayNumber } from "../../time/calendar.ts";
import type { FullDate } from "../../time/calendar.ts";
import { granularityOf } from "../../time/granularity.ts";
import type { Granularity } from "../../time/granularity.ts";
import { extentOf } from "../../time/extent.ts";
import { plainText } from "../../text/escape/hidden.ts";
import { escapeMarkup } from "../../text/escape/markup.ts";
import type { TimelineExport } from "./timeline-export.ts";
import { datesStatedIn } from "./stated-dates.ts";

/** Data for TimelineJS: https://timeline.knightlab.com/docs/json-format.html */
export const timelineJs: TimelineExport = {
  name: "timelinejs",
  extension: "json",
  write(article, { entries, undated }, messages) {
    const byline = [article.author, article.publisher, article.published].filter(
      (part) => part !== undefined,
    );
    const data = {
      title: {
        text: { headline: html(article.title), ...(byline.length > 0 && { text: html(byline.join(" · ")) }) },
        unique_id: "title",
        autolink: false,
      },
      events: datesStatedIn(entries).map((entry) => slideOf(entry, messages)),
      scale: "human",
    };
    return { text: `${JSON.stringify(data, undefined, 2)}\n`, leftOut: undated.length };
  },
};

function slideOf(entry: DatedMention, messages: Messages): object {
  const { value, label, clause, sentence, expression } = entry;
  const citation = citeQuote(clause);
  const place = html(sourceOf(citation, messages));
  const source = citation.link === undefined ? place : `<a href="${html(citation.link)}">${place}</a>`;
  return {
    ...datesOf(entry),
    // InWords by ourselves: the program would write out more than is known.
    display_date: html(label),
    text: {
      headline: html(wordsOf(clause)),
      text: `<blockquote>${html(wordsOf(sentence))}</blockquote><p>${source}</p>`,
    },
    unique_id: `entry-${expression.start}-${value}`,
    autolink: false,
  };
}

/** As fine as the date is known; what is longer than a day, a month or a year has an end. */
function datesOf({ value, granularity, from, to }: DatedMention): object {
  if (from !== to) {
    const [begin, finish] = [datesOfOne(from, granularity), datesOfOne(to, granularityOf(to) ?? granularity)];
    return { start_date: begin.start_date, end_date: finish.end_date ?? finish.start_date };
  }
  return datesOfOne(value, granularity);
}

function datesOfOne(
  value: string,
  granularity: Granularity,
): { readonly start_date: object; readonly end_date?: object } {
  const { first, last } = extentOf(value);
  const [start, end] = [dateOfDayNumber(first), dateOfDayNumber(last)];
  switch (granularity) {
    case "day":
      return { start_date: { ...yearOf(start), month: start.month, day: start.day } };
    case "month":
      return { start_date: { ...yearOf(start), month: start.month } };
    case "season":
    case "quarter":
    case "half":
      return {
        start_date: { ...yearOf(start), month: start.month },
        end_date: { ...yearOf(end), month: end.month },
      };
    case "year":
      return { start_date: yearOf(start) };
    case "decade":
    case "century":
      return { start_date: yearOf(start), end_date: yearOf(end) };
  }
}

/** Years before Christ are negative, and there is none between 1 BC and AD 1. */
const yearOf = ({ year }: FullDate): { readonly year: number } => ({ year: year > 0 ? year : year - 1 });

/** The program reads its texts as HTML. */
const html = (text: string): string => escapeMarkup(plainText(text));
