import type { DatedMention, Timeline, TimelineEntry, UndatedEntry } from "../timeline/timeline.ts";
import { citeQuote } from "../article/citation.ts";
import type { Article } from "../article/article.ts";
import { sliceOf } from "../text/span.ts";
import { isNumbered, timelinePicture } from "../timeline/picture/timeline-picture.ts";
import type { FilterInWords } from "../messages/en/timeline.ts";
import type { Messages } from "../messages/messages.ts";
import { pageActions } from "./page-actions.ts";
import { placeOf } from "../article/place-of.ts";
import type { Action, ReplyBlock, Reply } from "./reply.ts";
import { mainPageOf, pagesOf } from "./timeline-pages.ts";
import { sectionsOf } from "./timeline-sections.ts";
import { filterOf } from "./timeline-filter-words.ts";
import type { AskedOfTimeline } from "./timeline-filter-words.ts";

/** What of a timeline is shown. */
export interface TimelineView {
  readonly asked?: AskedOfTimeline;
  /** How many entries the article has, dated or not, before it was filtered. */
  readonly unfiltered?: number;
  /** The main events, the most telling first: shown alone where no page is asked for. By default, everything is main. */
  readonly main?: readonly TimelineEntry[];
  /** Which page of the whole timeline, counted from 1; the last one where there are fewer. By default, the main events are shown. */
  readonly page?: number | "all" | undefined;
  /** What brought this timeline, but for the page; without it, there are no buttons. */
  readonly source?: Pick<Action, "command" | "input" | "effect">;
  readonly isPrivate?: boolean;
}

/** Says the main events of a timeline, or a page of all of it: dated events in order, then what has a time but no date. */
export function replyToTimeline(
  article: Article,
  timeline: Timeline,
  view: TimelineView,
  messages: Messages,
): Reply {
  const { asked = {}, unfiltered = sizeOf(timeline), isPrivate = false } = view;
  const filter = filterOf(asked);
  const heading: ReplyBlock = { kind: "heading", text: article.title };
  if (sizeOf(timeline) === 0)
    return {
      audience: "asker",
      blocks: [heading, { kind: "prose", text: nothingLeft(filter, unfiltered, messages) }],
    };
  const shown = shownOf(timeline, view);
  const { pages, entries, undated, drawn, from } = shown;
  const numbered = isNumbered(drawn);
  // Numbers lead from a picture to its list: where one has fewer events than the other, they would lead astray.
  const isDrawnApart = numbered && drawn.length !== timeline.entries.length && pages !== undefined;
  const sections = pages === undefined ? new Map<TimelineEntry, string>() : sectionsOf(timeline.entries);
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
      ...entries.flatMap((entry, index) => {
        const section = sections.get(entry);
        return [
          ...(section === undefined ? [] : [{ kind: "heading" as const, text: section }]),
          ...blocksFor(entry, numbered ? from + index + 1 : undefined, messages),
        ];
      }),
      ...(undated.length === 0
        ? []
        : [{ kind: "prose", text: messages.timeline.undated } satisfies ReplyBlock]),
      ...undated.map((entry) => undatedBlock(article, entry)),
      ...extentNote(shown, timeline, messages),
    ],
    actions: view.source && actionsFor(view.source, shown, messages),
    picture: isDrawnApart
      ? undefined
      : timelinePicture(article, drawn, { start: from, end: from + entries.length }),
  };
}

/** What of a timeline a reply shows. */
interface Shown {
  readonly entries: readonly TimelineEntry[];
  readonly undated: readonly UndatedEntry[];
  /** The events that pictures count. */
  readonly drawn: readonly TimelineEntry[];
  /** Where the entries begin among those. */
  readonly from: number;
  readonly page: number;
  /** How many there are of the whole timeline; undefined where only the main events are shown. */
  readonly pages: number | undefined;
}

/** More entries than these are paged anyway: nobody reads them at once, and each is cited. */
const MOST_ON_ONE = 400;

function shownOf(timeline: Timeline, { main, page: asked }: TimelineView): Shown {
  const pages = pagesOf(timeline);
  if (asked === "all" && sizeOf(timeline) <= MOST_ON_ONE) {
    const drawn = main === undefined ? timeline.entries : mainPageOf(timeline, main).entries;
    return { ...timeline, drawn, from: 0, page: 1, pages: 1 };
  }
  const wanted = asked === "all" ? 1 : asked;
  const isWhole = wanted !== undefined || main === undefined || pages.length === 1;
  if (!isWhole) {
    const { entries, undated } = mainPageOf(timeline, main);
    const isAll = entries.length + undated.length === sizeOf(timeline);
    return { entries, undated, drawn: entries, from: 0, page: 1, pages: isAll ? 1 : undefined };
  }
  const page = Math.min(wanted ?? 1, pages.length);
  const { entries, undated } = pages[page - 1] ?? timeline;
  const from = pages.slice(0, page - 1).reduce((sum, { entries: before }) => sum + before.length, 0);
  return { entries, undated, drawn: timeline.entries, from, page, pages: pages.length };
}

/** How much of the timeline this is, where it is not all of it. */
function extentNote(
  { entries, page, pages }: Shown,
  timeline: Timeline,
  { timeline: texts }: Messages,
): ReplyBlock[] {
  if (pages === 1) return [];
  const all = sizeOf(timeline);
  if (pages !== undefined) return [{ kind: "note", text: texts.page({ page, of: pages, entries: all }) }];
  return [
    {
      kind: "note",
      text: texts.mainEvents({
        shown: entries.length,
        dated: timeline.entries.length,
        undated: timeline.undated.length,
      }),
    },
  ];
}

/** The ways to the rest: to all entries from the main events, and from page to page of all. */
function actionsFor(
  source: Pick<Action, "command" | "input" | "effect">,
  { page, pages }: Shown,
  messages: Messages,
): readonly Action[] {
  if (pages !== undefined) return pageActions(source, page, pages, messages);
  const label = messages.timeline.buttons.all;
  return [{ ...source, label, input: { ...source.input, page: "1" }, group: "pages" }];
}

const sizeOf = ({ entries, undated }: Timeline): number => entries.length + undated.length;

const nothingLeft = (filter: FilterInWords | undefined, unfiltered: number, { timeline }: Messages): string =>
  filter === undefined || unfiltered === 0
    ? timeline.noDates
    : timeline.noneMatches({ filter, of: unfiltered });

/**
 * An event with other dates elsewhere is followed by the words that give them.
 *
 * @param number - where the picture has only numbers for some entries, it leads from there to here
 */
function blocksFor(entry: TimelineEntry, number: number | undefined, messages: Messages): ReplyBlock[] {
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

const entryBlock = ({ clause }: DatedMention, label: string): ReplyBlock => ({
  kind: "entry",
  label,
  quote: clause,
  citation: citeQuote(clause),
});

/** Further places that are named; what more there are is counted. */
const MOST_PLACES = 5;

function alsoTold(mentions: readonly DatedMention[], messages: Messages): ReplyBlock {
  const places = mentions.slice(0, MOST_PLACES).map(({ clause }) => placeOf(citeQuote(clause), messages));
  return {
    kind: "note",
    text: messages.timeline.also({ places, more: mentions.length - places.length }),
  };
}

/** The label is the article's own words: nothing is worked out from them. */
const undatedBlock = (article: Article, { expression, clause }: UndatedEntry): ReplyBlock => ({
  kind: "entry",
  label: `“${sliceOf(article.text, expression)}”`,
  quote: clause,
  citation: citeQuote(clause),
});
