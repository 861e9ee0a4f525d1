import { UsageError } from "../core/errors.ts";
import { timelineExports } from "../core/timeline/export/index.ts";
import type { Action } from "../core/reply/reply.ts";
import { replyToExport } from "../core/reply/reply-to-export.ts";
import { replyToTimeline } from "../core/reply/reply-to-timeline.ts";
import type { AskedOfTimeline } from "../core/reply/timeline-filter-words.ts";
import { command } from "./command.ts";
import { timelineJson } from "./json/timeline-json.ts";
import { chooseArticle, isLong } from "../core/engine.ts";
import { writeTimeline } from "./timeline-file.ts";
import { selectTimeline } from "./timeline-selection.ts";

/** Room for any date that people write out. */
const LONGEST_DATE = 40;
/** Room for a few words; a button has to hold them. */
const LONGEST_SUBJECT = 40;
const LONGEST_PAGE = 4;

export const timeline = command({
  name: "timeline",
  description: "The dated events of an article, in order",
  options: {
    article: { kind: "article", description: "Which article to lay out" },
    from: {
      kind: "text",
      description: "Nothing before this year, month or day: 2014, May 2014, 2014-05-12, 44 BC",
      value: "DATE",
      maxLength: LONGEST_DATE,
    },
    to: {
      kind: "text",
      description: "Nothing after this year, month or day",
      value: "DATE",
      maxLength: LONGEST_DATE,
    },
    about: {
      kind: "text",
      description: "Only sentences that speak of this",
      value: "WORDS",
      maxLength: LONGEST_SUBJECT,
    },
    page: {
      kind: "text",
      description: "Which page of a long timeline",
      value: "N",
      maxLength: LONGEST_PAGE,
      isOffered: false,
      only: "reply",
    },
    export: {
      kind: "choice",
      description: "A file of the timeline instead",
      choices: timelineExports.map(({ name, label }) => ({ value: name, name: label })),
      isOffered: false,
      only: "reply",
    },
  },
  takesLong: ({ article: id }, engine) => isLong(chooseArticle(engine, id)),
  async run(input, engine) {
    const page = readPage(input.page);
    const selection = selectTimeline(input, engine);
    const { article, timeline: selected, asked, unfiltered } = selection;
    const isEmpty = selected.entries.length + selected.undated.length === 0;
    if (input.export !== undefined && !isEmpty) return replyToExport(writeTimeline(selection, input.export));
    const source = { command: "timeline", input: { article: article.id, ...given(asked) } };
    const reply = replyToTimeline(article, selected, { asked, unfiltered, page, source });
    return isEmpty ? reply : { ...reply, actions: [...(reply.actions ?? []), ...exportActions(source)] };
  },
  async json(input, engine) {
    const { article, timeline: selected } = selectTimeline(input, engine);
    return timelineJson(article, selected);
  },
});

/** The timeline as a file of each kind. */
const exportActions = ({ command: name, input }: Pick<Action, "command" | "input">): readonly Action[] =>
  timelineExports.map(({ name: format, label }) => ({
    label,
    command: name,
    input: { ...input, export: format },
    group: "exports",
  }));

/** @throws UsageError unless it is a whole number from 1 */
function readPage(written = "1"): number {
  if (!/^0*[1-9]\d*$/.test(written))
    throw new UsageError(`“page” takes a number from 1 on, not “${written}”.`);
  return Number(written);
}

/** Without what was not asked for. */
const given = (asked: AskedOfTimeline): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]: [string, string | undefined]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
