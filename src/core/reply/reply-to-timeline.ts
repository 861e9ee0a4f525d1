import type { DatedMention, Timeline, TimelineEntry, UndatedEntry } from "../timeline/timeline.ts";
import { STATUS_WORDS } from "../timeline/status-words.ts";
import { citeQuote } from "../article/citation.ts";
import type { Article } from "../article/article.ts";
import { sliceOf } from "../text/span.ts";
import { isNumbered, timelinePicture } from "../timeline/picture/timeline-picture.ts";
import { pageActions } from "./page-actions.ts";
import { placeOf } from "../article/place-of.ts";
import type { Action, Block, Reply } from "./reply.ts";
import { pagesOf } from "./timeline-pages.ts";
import { filterWords } from "./timeline-filter-words.ts";
import type { AskedOfTimeline } from "./timeline-filter-words.ts";

/** What of a timeline is shown. */
export interface TimelineView {
  readonly asked?: AskedOfTimeline;
  /** How many entries the article has, dated or not, before it was filtered. */
  readonly unfiltered?: number;
  /** Counted from 1, which it is by default; the last one where there are fewer. */
  readonly page?: number;
  /** What brought this timeline, but for the page; without it, there are no buttons. */
  readonly source?: Pick<Action, "command" | "input">;
}

/** Says a page of a timeline: dated events in order, then what has a time but no date. */
export function replyToTimeline(article: Article, timeline: Timeline, view: TimelineView = {}): Reply {
  const pages = pagesOf(timeline);
  const page = Math.min(view.page ?? 1, pages.length);
  const { entries, undated } = pages[page - 1] ?? timeline;
  const { asked = {}, unfiltered = sizeOf(timeline) } = view;
  const words = filterWords(asked);
  const from = pages.slice(0, page - 1).reduce((sum, { entries: before }) => sum + before.length, 0);
  const numbered = isNumbered(timeline.entries);
  const heading: Block = { kind: "heading", text: article.title };
  if (sizeOf(timeline) === 0)
    return { audience: "asker", blocks: [heading, { kind: "prose", text: nothingLeft(words, unfiltered) }] };
  return {
    audience: "everyone",
    blocks: [
      heading,
      ...(words === undefined
        ? []
        : [
            {
              kind: "note" as const,
              text: `Only what is ${words}: ${sizeOf(timeline)} of ${counted(unfiltered)}.`,
            },
          ]),
      ...(timeline.entries.length === 0 ? [{ kind: "prose" as const, text: noneDated(asked) }] : []),
      ...entries.flatMap((entry, index) => blocksFor(entry, numbered ? from + index + 1 : undefined)),
      ...(undated.length === 0 ? [] : [{ kind: "prose", text: "Times without a date:" } satisfies Block]),
      ...undated.map((entry) => undatedBlock(article, entry)),
      ...(pages.length === 1
        ? []
        : [
            {
              kind: "note" as const,
              text: `Page ${page} of ${pages.length}; ${counted(sizeOf(timeline))} in all.`,
            },
          ]),
    ],
    actions: view.source && pageActions(view.source, page, pages.length),
    picture: timelinePicture(article, timeline.entries, { start: from, end: from + entries.length }),
  };
}

const sizeOf = ({ entries, undated }: Timeline): number => entries.length + undated.length;

const counted = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);

function nothingLeft(words: string | undefined, unfiltered: number): string {
  if (words === undefined || unfiltered === 0) return "The article names no dates.";
  return `Nothing in the article is ${words}. Without that, its timeline has ${counted(unfiltered)}.`;
}

function noneDated({ from, to, about }: AskedOfTimeline): string {
  const words = filterWords({ from, to, about });
  return words === undefined ? "The article dates no event." : `No event of the article is ${words}.`;
}

/**
 * An event with other dates elsewhere is followed by the words that give them.
 *
 * @param number - where the picture has only numbers for some entries, it leads from there to here
 */
function blocksFor(entry: TimelineEntry, number: number | undefined): Block[] {
  const { status, mentions, conflicts } = entry;
  const others = mentions.filter(({ expression }) => expression.start !== entry.expression.start);
  const mark = status === undefined ? "" : ` (${STATUS_WORDS[status]})`;
  const isDisputed = conflicts.length > 0 ? " (dated otherwise below)" : "";
  return [
    entryBlock(entry, `${number === undefined ? "" : `${number} · `}${entry.label}${mark}${isDisputed}`),
    ...(others.length === 0 ? [] : [alsoTold(others)]),
    ...conflicts.map((conflict) => entryBlock(conflict, `or ${conflict.label}`)),
  ];
}

const entryBlock = ({ clause }: DatedMention, label: string): Block => ({
  kind: "entry",
  label,
  quote: clause,
  citation: citeQuote(clause),
});

/** Further places that are named; what more there are is counted. */
const MOST_PLACES = 5;

function alsoTold(mentions: readonly DatedMention[]): Block {
  const named = mentions.slice(0, MOST_PLACES).map(({ clause }) => placeOf(citeQuote(clause)));
  const more = mentions.length - named.length;
  return {
    kind: "note",
    text: `Also told in ${named.join("; ")}${more === 0 ? "" : `; and ${more} more ${more === 1 ? "place" : "places"}`}.`,
  };
}

/** The label is the article's own words: nothing is worked out from them. */
const undatedBlock = (article: Article, { expression, clause }: UndatedEntry): Block => ({
  kind: "entry",
  label: `“${sliceOf(article.text, expression)}”`,
  quote: clause,
  citation: citeQuote(clause),
});
