import { articleCommands, underArticles } from "./article/index.ts";
import { articles } from "./articles.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";
import { context } from "./context.ts";
import { helpFor } from "./help.ts";
import { more } from "./more.ts";
import { quote } from "./quote.ts";
import { summary } from "./summary.ts";
import { timeline } from "./timeline.ts";
import { verify } from "./verify.ts";
import { why } from "./why.ts";

const subjects: readonly Command[] = [ask, timeline, summary, quote, verify, articles, ...articleCommands];

/** What only buttons and the console run. */
const underAnswers: readonly Command[] = [context, more, why, ...underArticles];

/** Every command, in the order in which people see them. Registration, help and forms are derived from this list. */
export const commands: readonly Command[] = [...subjects, helpFor(subjects), ...underAnswers];
