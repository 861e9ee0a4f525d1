import { readInput } from "../commands/input.ts";
import { selectTimeline } from "../commands/timeline-selection.ts";
import { timeline as timelineCommand } from "../commands/timeline.ts";
import type { DatedMention, UndatedEntry } from "../core/answer/timeline.ts";
import { wordsOf } from "../core/article/quote.ts";
import { UsageError } from "../core/errors.ts";
import { sliceOf } from "../core/text/span.ts";
import { EXIT } from "./exit-code.ts";
import { openDeskFor } from "./open-desk.ts";
import { quoteJson } from "./quote-json.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "./terminal.ts";

export const timeline = subcommand({
  name: "timeline",
  usage: "[--article ID] [--from DATE] [--to DATE] [--about WORDS] [--json | --page N] [--knowledge DIR]",
  summary: "lay the dated events of a piece in order",
  flags: {
    json: { type: "boolean" },
    article: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    about: { type: "string" },
    page: { type: "string" },
    knowledge: { type: "string" },
  },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const { json, knowledge, ...raw } = flags;
    const desk = await openDeskFor(terminal, knowledge);
    if (json !== true) return runCommand(timelineCommand, raw, desk, terminal, { knowledge });
    if (raw.page !== undefined) throw new UsageError("--json gives the whole timeline: leave --page out.");
    const { article, timeline: selected } = selectTimeline(readInput(timelineCommand, raw), desk);
    const { entries, undated } = selected;
    printJson(terminal, {
      article: article.id,
      entries: entries.map(({ status, mentions, conflicts, ...mention }) => ({
        ...mentionJson(mention),
        ...(status !== undefined && { status }),
        mentions: mentions.map(mentionJson),
        conflicts: conflicts.map(mentionJson),
      })),
      undated: undated.map(({ type, value, mod, ...place }) => ({
        type,
        value,
        ...(mod !== undefined && { mod }),
        ...placeJson(place),
      })),
    });
    return EXIT.done;
  },
});

/** A date as the piece gives it in one place, with that place. */
const mentionJson = ({ value, granularity, mod, from, to, label, ...place }: DatedMention) => ({
  value,
  granularity,
  ...(mod !== undefined && { mod }),
  from,
  to,
  label,
  ...placeJson(place),
});

/** The clause with its citation, the whole sentence, and the words that tell the time. */
function placeJson({
  clause,
  sentence,
  expression,
}: Pick<DatedMention | UndatedEntry, "clause" | "sentence" | "expression">) {
  return {
    ...quoteJson(clause),
    sentence: wordsOf(sentence),
    expression: {
      text: sliceOf(clause.article.text, expression),
      start: expression.start,
      end: expression.end,
    },
  };
}
