import type { DatedMention, EventStatus, Timeline, TimelineEntry, UndatedEntry } from "../answer/timeline.ts";
import { citeQuote } from "../article/citation.ts";
import type { Article } from "../article/article.ts";
import { sliceOf } from "../text/span.ts";
import { placeOf } from "./place-of.ts";
import type { Block, Reply } from "./reply.ts";

/** Says a timeline: dated events in order, then what has a time but no date. */
export function replyToTimeline(article: Article, { entries, undated }: Timeline): Reply {
  const heading: Block = { kind: "heading", text: article.title };
  if (entries.length === 0 && undated.length === 0)
    return { audience: "asker", blocks: [heading, { kind: "prose", text: "The piece names no dates." }] };
  return {
    audience: "everyone",
    blocks: [
      heading,
      ...(entries.length === 0 ? [{ kind: "prose", text: "The piece dates no event." } satisfies Block] : []),
      ...entries.flatMap(blocksFor),
      ...(undated.length === 0 ? [] : [{ kind: "prose", text: "Times without a date:" } satisfies Block]),
      ...undated.map((entry) => undatedBlock(article, entry)),
    ],
  };
}

/** In the bot's voice, beside the date; the quote stays as it is. */
const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  future: "expected",
  hypothetical: "perhaps",
  denied: "did not happen",
};

/** An event with other dates elsewhere is followed by the words that give them. */
function blocksFor(entry: TimelineEntry): Block[] {
  const { status, mentions, conflicts } = entry;
  const others = mentions.filter(({ expression }) => expression.start !== entry.expression.start);
  const mark = status === undefined ? "" : ` (${STATUS_WORDS[status]})`;
  const isDisputed = conflicts.length > 0 ? " (dated otherwise below)" : "";
  return [
    entryBlock(entry, `${entry.label}${mark}${isDisputed}`),
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

const alsoTold = (mentions: readonly DatedMention[]): Block => ({
  kind: "note",
  text: `Also told in ${mentions.map(({ clause }) => placeOf(citeQuote(clause))).join("; ")}.`,
});

/** The label is the piece's own words: nothing is worked out from them. */
const undatedBlock = (article: Article, { expression, clause }: UndatedEntry): Block => ({
  kind: "entry",
  label: `“${sliceOf(article.text, expression)}”`,
  quote: clause,
  citation: citeQuote(clause),
});
