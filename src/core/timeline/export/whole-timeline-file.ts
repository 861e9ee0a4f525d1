import { layer } from "../../document/layer.ts";
import type { Messages } from "../../messages/messages.ts";
import { recentlyUsed } from "../../text/recently-used.ts";
import { timelineOf } from "../timeline.ts";
import type { TimelineExport } from "./timeline-export.ts";

type TimelineFile = ReturnType<TimelineExport["write"]>;

/** Whoever saves a timeline often saves it again, or somebody else does. */
const KEPT = 2;

/** The whole timeline of a document as a file. Those that were written last are kept with it. */
export const wholeTimelineFileOf = layer(
  { bytesPerCharacter: 20 },
  (document): ((format: TimelineExport, messages: Messages) => TimelineFile) => {
    const files = recentlyUsed<string, TimelineFile>(KEPT);
    return (format, messages) => {
      const key = `${format.name} ${messages.language}`;
      const file = files.get(key) ?? format.write(document.article, timelineOf(document), messages);
      files.set(key, file);
      return file;
    };
  },
);
