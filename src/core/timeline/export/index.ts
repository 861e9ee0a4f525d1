import { csv } from "./csv.ts";
import { ics } from "./ics.ts";
import { markdown } from "./markdown.ts";
import { timelineJs } from "./timeline-js.ts";
import type { TimelineExport } from "./timeline-export.ts";

/** Every file that a timeline can be written as, in the order in which people see them. New ones go to the end. */
export const timelineExports: readonly TimelineExport[] = [timelineJs, ics, csv, markdown];
