import { speaksOf } from "../core/answer/about.ts";
import { filterTimeline } from "../core/timeline/filter.ts";
import { mainEventsOf } from "../core/timeline/main-events.ts";
import { timelineOf } from "../core/timeline/timeline.ts";
import type { Timeline, TimelineEntry } from "../core/timeline/timeline.ts";
import type { Article } from "../core/article/article.ts";
import type { Document } from "../core/document/document.ts";
import { UsageError } from "../core/errors.ts";
import type { AskedOfTimeline } from "../core/reply/timeline-filter-words.ts";
import { clip } from "../core/text/graphemes.ts";
import { extentOf } from "../core/time/extent.ts";
import { labelOf } from "../core/time/label.ts";
import { readDate } from "../core/time/read-date.ts";
import { chooseArticle } from "../core/choose-article.ts";
import type { Engine } from "../core/engine.ts";

/** What a person asks of a timeline, as they typed it. */
interface TimelineInput extends AskedOfTimeline {
  /** The id of an article. */
  readonly article?: string | undefined;
}

/** A timeline as it was asked for. */
export interface TimelineSelection {
  readonly article: Article;
  readonly document: Document;
  /** Filtered. */
  readonly timeline: Timeline;
  /** Its main events, the most telling first. */
  readonly main: readonly TimelineEntry[];
  /** What it was filtered by; dates in TIMEX3. */
  readonly asked: AskedOfTimeline;
  /** How many entries the article has, dated or not. */
  readonly unfiltered: number;
}

/**
 * The part of an article's timeline that was asked for.
 *
 * @throws UsageError when a date cannot be read, the range is turned round, or `about` names no subject
 */
export function selectTimeline(input: TimelineInput, engine: Engine): TimelineSelection {
  const article = chooseArticle(engine, input.article);
  const from = readDateOption("from", input.from);
  const to = readDateOption("to", input.to);
  if (from !== undefined && to !== undefined && extentOf(from).first > extentOf(to).last)
    throw new UsageError(
      ({ timeline, commands }) => {
        const { options } = commands.timeline;
        return timeline.reversed({
          from: { option: options.from.name, date: labelOf(from) },
          to: { option: options.to.name, date: labelOf(to) },
        });
      },
      { option: "to" },
    );
  const { about } = input;
  const isAbout = about === undefined ? undefined : speaksOf(about, engine.indexOf(article));
  if (about !== undefined && isAbout === undefined)
    throw new UsageError(
      ({ summary, commands }) =>
        summary.needsSubject({ option: commands.timeline.options.about.name, about }),
      { option: "about" },
    );
  const document = engine.documentOf(article);
  const whole = timelineOf(document);
  const timeline = filterTimeline(whole, { from, to, isAbout });
  return {
    article,
    document,
    timeline,
    main: mainEventsOf(timeline.entries, document),
    asked: { from, to, about },
    unfiltered: whole.entries.length + whole.undated.length,
  };
}

function readDateOption(name: "from" | "to", written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const value = readDate(written);
  if (value === undefined)
    throw new UsageError(
      ({ timeline, commands }) =>
        timeline.needsDate({ option: commands.timeline.options[name].name, written: clip(written, 40) }),
      { option: name },
    );
  return value;
}
