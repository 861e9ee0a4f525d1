import type { DatedMention, Timeline, TimelineEntry, UndatedEntry } from "../timeline/timeline.ts";
import { citeQuote } from "../article/citation.ts";
import type { Article } from "../article/article.ts";
import { sliceOf } from "../text/span.ts";
import { isNumbered, timelinePicture } from "../timeline/picture/timeline-picture.ts";
import type { TimelineFilter } from "../messages/en/timeline.ts";
import type { Messages } from "../messages/messages.ts";
import { pageActions } from "./page-actions.ts";
import { placeOf } from "../article/place-of.ts";
import type { Action, Block, Reply } from "./reply.ts";
import { pagesOf } from "./timeline-pages.ts";
import { filterOf } from "./timeline-filter-words.ts";
import type { AskedOfTimeline } from "./timeline-filter-words.ts";

/** What of a timeline is shown. */
export interface TimelineView {
  readonly asked?: AskedOfTimeline;
  /** How many entries the article has, dated or not, before it was filtered. */
  readonly unfiltered?: number;
  /** Counted from 1, which it is by default; the last one where there are fewer. */
  readonly page?: number;
  /** What brought this timeline, but for the page; without it, there are no buttons. */
  readonly source?: Pick<Action, "command" | "input" | "effect">;
  readonly isPrivate?: boolean;
}

/** Says a page of a timeline: dated events in order, then what has a time but no date. */
export function replyToTimeline(
  article: Article,
  timeline: Timeline,
  view: TimelineView,
  messages: Messages,
): Reply {
  const pages = pagesOf(timeline);
  const page = Math.min(view.page ?? 1, pages.length);
  const { entries, undated } = pages[page - 1] ?? timeline;
  const { asked = {}, unfiltered = sizeOf(timeline), isPrivate = false } = view;
  const filter = filterOf(asked);
  const from = pages.slice(0, page - 1).reduce((sum, { entries: before }) => sum + before.length, 0);
  const numbered = isNumbered(timeline.entries);
  const heading: Block = { kind: "heading", text: article.title };
  if (sizeOf(timeline) === 0)
    return {
      audience: "asker",
      blocks: [heading, { kind: "prose", text: nothingLeft(filter, unfiltered, messages) }],
    };
  return {
    audience: isPrivate ? "asker" : "everyone",
    isDismissible: true,
    blocks: [
      heading,
      ...(filter === undefined
        ? []
        : [
            {
              kind: "note" as const,
              text: messages.timeline.filtered({ filter, shown: sizeOf(timeline), of: unfiltered }),
            },
          ]),
      ...(timeline.entries.length === 0
        ? [
            {
              kind: "prose" as const,
              text:
                filter === undefined
                  ? messages.timeline.noDatedEvent
                  : messages.timeline.noDatedMatch(filter),
            },
          ]
        : []),
      ...entries.flatMap((entry, index) =>
        blocksFor(entry, numbered ? from + index + 1 : undefined, messages),
      ),
      ...(undated.length === 0 ? [] : [{ kind: "prose", text: messages.timeline.undated } satisfies Block]),
      ...undated.map((entry) => undatedBlock(article, entry)),
      ...(pages.length === 1
        ? []
        : [
            {
              kind: "note" as const,
              text: messages.timeline.page({ page, of: pages.length, entries: sizeOf(timeline) }),
            },
          ]),
    ],
    actions: view.source && pageActions(view.source, page, pages.length, messages),
    picture: timelinePicture(article, timeline.entries, { start: from, end: from + entries.length }),
  };
}

const sizeOf = ({ entries, undated }: Timeline): number => entries.length + undated.length;

const nothingLeft = (
  filter: TimelineFilter | undefined,
  unfiltered: number,
  { timeline }: Messages,
): string =>
  filter === undefined || unfiltered === 0
    ? timeline.noDates
    : timeline.noneMatches({ filter, of: unfiltered });

/**
 * An event with other dates elsewhere is followed by the words that give them.
 *
 * @param number - where the picture has only numbers for some entries, it leads from there to here
 */
function blocksFor(entry: TimelineEntry, number: number | undefined, messages: Messages): Block[] {
  const { timeline } = messages;
  const { status, mentions, conflicts } = entry;
  const others = mentions.filter(({ expression }) => expression.start !== entry.expression.start);
  const mark = status === undefined ? "" : ` (${timeline.status[status]})`;
  const isDisputed = conflicts.length > 0 ? ` (${timeline.disputed})` : "";
  return [
    entryBlock(entry, `${number === undefined ? "" : `${number} · `}${entry.label}${mark}${isDisputed}`),
    ...(others.length === 0 ? [] : [alsoTold(others, messages)]),
    ...conflicts.map((conflict) => entryBlock(conflict, timeline.or(conflict.label))),
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

function alsoTold(mentions: readonly DatedMention[], messages: Messages): Block {
  const places = mentions.slice(0, MOST_PLACES).map(({ clause }) => placeOf(citeQuote(clause), messages));
  return {
    kind: "note",
    text: messages.timeline.also({ places, more: mentions.length - places.length }),
  };
}

/** The label is the article's own words: nothing is worked out from them. */
const undatedBlock = (article: Article, { expression, clause }: UndatedEntry): Block => ({
  kind: "entry",
  label: `“${sliceOf(article.text, expression)}”`,
  quote: clause,
  citation: citeQuote(clause),
});
