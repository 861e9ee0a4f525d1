import { chooseArticle } from "../commands/desk.ts";
import { timeline as timelineCommand } from "../commands/timeline.ts";
import { timelineOf } from "../core/answer/timeline.ts";
import type { DatedMention, UndatedEntry } from "../core/answer/timeline.ts";
import { wordsOf } from "../core/article/quote.ts";
import { sliceOf } from "../core/text/span.ts";
import { EXIT } from "./exit-code.ts";
import { openDeskFor } from "./open-desk.ts";
import { quoteJson } from "./quote-json.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "./terminal.ts";

export const timeline = subcommand({
  name: "timeline",
  usage: "[--article ID] [--json] [--knowledge DIR]",
  summary: "lay the dated events of a piece in order",
  flags: { json: { type: "boolean" }, article: { type: "string" }, knowledge: { type: "string" } },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const desk = await openDeskFor(terminal, flags.knowledge);
    if (flags.json !== true) return runCommand(timelineCommand, { article: flags.article }, desk, terminal);
    const article = chooseArticle(desk, flags.article);
    const { entries, undated } = timelineOf(article);
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
