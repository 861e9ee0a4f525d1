import { timelineExports } from "../core/timeline/export/index.ts";
import { wholeTimelineFileOf } from "../core/timeline/export/whole-timeline-file.ts";
import { timelineOf } from "../core/timeline/timeline.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { WrittenTimeline } from "../core/reply/reply-to-export.ts";
import type { TimelineSelection } from "./timeline-selection.ts";

/** Longer ids are cut in names of files. */
const LONGEST_NAME = 60;

/**
 * Writes the part of a timeline that was asked for as a file.
 *
 * @throws RangeError for an unknown format: commands offer only those of the list
 */
export function writeTimeline(
  { article, document, timeline }: TimelineSelection,
  format: string,
  messages: Messages,
): WrittenTimeline {
  const chosen = timelineExports.find(({ name }) => name === format);
  if (chosen === undefined) throw new RangeError(`There is no export “${format}”.`);
  const { text, leftOut } =
    timeline === timelineOf(document)
      ? wholeTimelineFileOf(document)(chosen, messages)
      : chosen.write(article, timeline, messages);
  const name = article.id
    .replace(/[^a-z\d-]+/giu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST_NAME);
  return {
    file: { name: `${[name, "timeline"].filter((part) => part !== "").join("-")}.${chosen.extension}`, text },
    written: timeline.entries.length + timeline.undated.length - leftOut,
    leftOut,
    cannotHold: messages.timeline.exports[chosen.name].cannotHold,
  };
}
