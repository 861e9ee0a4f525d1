import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";
import { helpFor } from "./help.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";

const subjects: readonly Command[] = [ask, timeline, summary, articles];

/** Every command, in the order in which people see them. Registration, help and forms are derived from this list. */
export const commands: readonly Command[] = [...subjects, helpFor(subjects)];
