import type { Timeline, TimelineEntry, UndatedEntry } from "../answer/timeline.ts";
import { citeQuote } from "../article/citation.ts";
import type { Article } from "../article/article.ts";
import { sliceOf } from "../text/span.ts";
import { isNumbered, timelinePicture } from "../picture/timeline-picture.ts";
import { labelOf } from "../time/label.ts";
import type { Block, Reply } from "./reply.ts";

/** Says a timeline: dated events in order, then what has a time but no date. */
export function replyToTimeline(article: Article, { entries, undated }: Timeline): Reply {
  const heading: Block = { kind: "heading", text: article.title };
  if (entries.length === 0 && undated.length === 0)
    return { audience: "asker", blocks: [heading, { kind: "prose", text: "The piece names no dates." }] };
  const numbered = isNumbered(entries);
  return {
    audience: "everyone",
    blocks: [
      heading,
      ...(entries.length === 0 ? [{ kind: "prose", text: "The piece dates no event." } satisfies Block] : []),
      ...entries.map((entry, index) => blockFor(entry, numbered ? index + 1 : undefined)),
      ...(undated.length === 0 ? [] : [{ kind: "prose", text: "Times without a date:" } satisfies Block]),
      ...undated.map((entry) => undatedBlock(article, entry)),
    ],
    picture: timelinePicture(article, entries),
  };
}

/** Where a picture has only numbers for some entries, the number leads from there to here. */
const blockFor = ({ value, mod, clause }: TimelineEntry, number: number | undefined): Block => ({
  kind: "entry",
  label: `${number === undefined ? "" : `${number} · `}${labelOf(value, mod)}`,
  quote: clause,
  citation: citeQuote(clause),
});

/** The label is the piece's own words: nothing is worked out from them. */
const undatedBlock = (article: Article, { expression, clause }: UndatedEntry): Block => ({
  kind: "entry",
  label: `“${sliceOf(article.text, expression)}”`,
  quote: clause,
  citation: citeQuote(clause),
});
