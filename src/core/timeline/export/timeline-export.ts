import type { Timeline } from "../timeline.ts";
import type { Article } from "../../article/article.ts";
import type { Messages } from "../../messages/messages.ts";

/** The files that there are messages for. */
type ExportName = keyof Messages["timeline"]["exports"];

/** A way to write a timeline as a file for other programs. */
export interface TimelineExport {
  /** As people choose it, in small letters; the messages have a label for it and what it cannot hold. */
  readonly name: ExportName;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly write: (article: Article, timeline: Timeline, messages: Messages) => ExportedTimeline;
}

interface ExportedTimeline {
  /** The whole file; its line ends are the format's own. */
  readonly text: string;
  /** Entries, dated or not, that the file leaves out because the format cannot hold them. */
  readonly leftOut: number;
}
