import { counted, plural, quoted } from "./forms.ts";

/** What was asked of a timeline; dates as labels. */
export interface FilterInWords {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly about?: string | undefined;
}

/** A date, by the option that gives it. */
export interface NamedDate {
  readonly option: string;
  readonly date: string;
}

/** “from May 2014 to 2016, about “Crimea””. */
const words = ({ from, to, about }: FilterInWords): string =>
  [
    [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`]
      .filter((part) => part !== "")
      .join(" "),
    about === undefined ? "" : `about ${quoted(about)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const entries = (count: number): string => counted(count, { one: "entry", other: "entries" });

export const timeline = {
  filtered: ({
    filter,
    shown,
    of,
  }: {
    readonly filter: FilterInWords;
    readonly shown: number;
    readonly of: number;
  }) => `Filtered: ${words(filter)}. ${shown} of ${entries(of)}.`,
  noDates: "The article gives no dates.",
  noneMatches: ({ filter, of }: { readonly filter: FilterInWords; readonly of: number }) =>
    `Nothing in the article matches: ${words(filter)}. Without this filter, its timeline has ${entries(of)}.`,
  noDatedEvent: "The article dates no event.",
  noDatedMatch: (filter: FilterInWords) => `No dated event matches: ${words(filter)}.`,
  undated: "Undated times:",
  undatedTimes: "Undated times",
  dayNotKnown: "day not known",
  page: ({
    page,
    of,
    entries: count,
  }: {
    readonly page: number;
    readonly of: number;
    readonly entries: number;
  }) => `Page ${page} of ${of}; ${entries(count)} in all.`,
  mainEvents: ({
    shown,
    dated,
    undated,
  }: {
    readonly shown: number;
    readonly dated: number;
    readonly undated: number;
  }) =>
    dated === 0
      ? `${undated} undated times in all.`
      : `${shown === dated ? "Dated events" : `The main events, ${shown} of ${dated}`}${undated === 0 ? "" : `, without ${counted(undated, { one: "undated time", other: "undated times" })}`}.`,
  status: { future: "expected", hypothetical: "perhaps", denied: "did not happen" },
  disputed: "other dates below",
  or: (date: string) => `or ${date}`,
  also: ({ places, more }: { readonly places: readonly string[]; readonly more: number }) =>
    `Also in ${places.join("; ")}${more === 0 ? "" : `; and ${more} more ${plural(more, { one: "place", other: "places" })}`}.`,
  reversed: ({ from, to }: { readonly from: NamedDate; readonly to: NamedDate }) =>
    `${quoted(from.option)} (${from.date}) is later than ${quoted(to.option)} (${to.date}). Please put the earlier date in ${quoted(from.option)}.`,
  needsDate: ({ option, written }: { readonly option: string; readonly written: string }) =>
    `“${option}” takes a year, a month or a day, such as 2014, May 2014, 2014-05-12 or 44 BC, not ${quoted(written)}.`,
  needsPage: ({ option, written }: { readonly option: string; readonly written: string }) =>
    `${quoted(option)} takes a number, 1 or higher, or “all”, not ${quoted(written)}.`,
  asFile: (count: number) => `${entries(count)} as a file.`,
  emptyFile: "No entry fits this kind of file.",
  leftOut: ({ count, cannotHold }: { readonly count: number; readonly cannotHold: string | undefined }) =>
    `${count} ${plural(count, { one: "was", other: "were" })} left out${cannotHold === undefined ? "" : `: this kind of file cannot hold ${cannotHold}`}.`,
  fileDescription: "The timeline as a file.",
  exports: {
    timelinejs: { label: "TimelineJS", cannotHold: "times without a date" as string | undefined },
    ics: {
      label: "Calendar (ICS)",
      cannotHold:
        "dates before Christ or after 9998, dates that are only a limit (“before 2014”) and times without a date",
    },
    csv: { label: "Table (CSV)", cannotHold: undefined },
    markdown: { label: "Markdown", cannotHold: undefined },
  },
  buttons: { previous: "Previous", next: "Next", all: "All entries" },
};
