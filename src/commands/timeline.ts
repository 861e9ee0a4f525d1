import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import { UsageError } from "../core/errors.ts";
import { timelineExports } from "../core/timeline/export/index.ts";
import type { Action } from "../core/reply/reply.ts";
import { replyToExport } from "../core/reply/reply-to-export.ts";
import { replyToTimeline } from "../core/reply/reply-to-timeline.ts";
import type { AskedOfTimeline } from "../core/reply/timeline-filter-words.ts";
import { command } from "./command.ts";
import { timelineJson } from "./json/timeline-json.ts";
import { chooseArticle } from "../core/choose-article.ts";
import { isLong } from "../core/article/reading-length.ts";
import { writeTimeline } from "./timeline-file.ts";
import { selectTimeline } from "./timeline-selection.ts";

/** Room for any date that people write out. */
const LONGEST_DATE = 40;
/** Room for a few words; a button has to hold them. */
const LONGEST_SUBJECT = 40;
const LONGEST_PAGE = 4;

const words = english.commands.timeline;

export const timeline = command({
  name: "timeline",
  description: words.description,
  options: {
    article: { kind: "article", description: words.options.article.description },
    from: {
      kind: "text",
      description: words.options.from.description,
      value: "DATE",
      maxLength: LONGEST_DATE,
    },
    to: {
      kind: "text",
      description: words.options.to.description,
      value: "DATE",
      maxLength: LONGEST_DATE,
    },
    about: {
      kind: "text",
      description: words.options.about.description,
      value: "WORDS",
      maxLength: LONGEST_SUBJECT,
    },
    page: {
      kind: "text",
      description: words.options.page.description,
      value: "N",
      maxLength: LONGEST_PAGE,
      isOffered: false,
      only: "reply",
    },
    export: {
      kind: "choice",
      description: words.options.export.description,
      choices: timelineExports.map(({ name }) => ({
        value: name,
        name: english.timeline.exports[name].label,
      })),
      isOffered: false,
      only: "reply",
    },
    private: { kind: "flag", description: words.options.private.description },
  },
  takesLong: ({ article: id }, engine) => isLong(chooseArticle(engine, id)),
  async run({ private: isPrivate = false, ...input }, engine) {
    const page = readPage(input.page);
    const selection = selectTimeline(input, engine);
    const { article, timeline: selected, main, asked, unfiltered } = selection;
    const isEmpty = selected.entries.length + selected.undated.length === 0;
    if (input.export !== undefined && !isEmpty)
      return replyToExport(writeTimeline(selection, input.export, engine.messages), engine.messages);
    const source = {
      command: "timeline",
      input: { article: article.id, ...given(asked), ...(isPrivate && { private: "true" }) },
      ...(isPrivate && { effect: "turn" as const }),
    };
    const reply = replyToTimeline(
      article,
      selected,
      { asked, unfiltered, main, page, source, isPrivate },
      engine.messages,
    );
    return isEmpty
      ? reply
      : { ...reply, actions: [...(reply.actions ?? []), ...exportActions(source, engine.messages)] };
  },
  async json(input, engine) {
    const { article, timeline: selected, main } = selectTimeline(input, engine);
    return timelineJson(article, selected, main);
  },
});

/** The timeline as a file of each kind. */
const exportActions = (
  { command: name, input }: Pick<Action, "command" | "input">,
  messages: Messages,
): readonly Action[] =>
  timelineExports.map(({ name: format }) => ({
    label: messages.timeline.exports[format].label,
    command: name,
    input: { ...input, export: format },
    group: "exports",
  }));

/**
 * Which page of the whole timeline, or all of it; undefined where the main events are wanted.
 *
 * @throws UsageError unless it is a whole number from 1, or “all”
 */
function readPage(written: string | undefined): number | "all" | undefined {
  if (written === undefined) return undefined;
  if (written.toLowerCase() === "all") return "all";
  if (!/^0*[1-9]\d*$/.test(written))
    throw new UsageError(({ timeline: says, commands }) =>
      says.needsPage({ option: commands.timeline.options.page.name, written }),
    );
  return Number(written);
}

/** Without what was not asked for. */
const given = (asked: AskedOfTimeline): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([key, value]: [string, string | undefined]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
