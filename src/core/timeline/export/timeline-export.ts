import type { Timeline } from "../timeline.ts";
import type { Article } from "../../article/article.ts";

/** A way to write a timeline as a file for other programs. */
export interface TimelineExport {
  /** As people choose it: small letters. */
  readonly name: string;
  /** For a button: what it is, at most 30 characters. */
  readonly label: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  /** What the format cannot hold, for the sentence that counts it; undefined where it holds everything. */
  readonly cannotHold?: string;
  readonly write: (article: Article, timeline: Timeline) => ExportedTimeline;
}

interface ExportedTimeline {
  /** The whole file; its line ends are the format's own. */
  readonly text: string;
  /** Entries, dated or not, that the file leaves out because the format cannot hold them. */
  readonly leftOut: number;
}
