import { chooseArticle } from "../commands/desk.ts";
import { timeline as timelineCommand } from "../commands/timeline.ts";
import { timelineOf } from "../core/answer/timeline.ts";
import type { TimelineEntry, UndatedEntry } from "../core/answer/timeline.ts";
import { wordsOf } from "../core/article/quote.ts";
import { sliceOf } from "../core/text/span.ts";
import { EXIT } from "./exit-code.ts";
import { openDeskFor } from "./open-desk.ts";
import { quoteJson } from "./quote-json.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "./terminal.ts";
import { writePictures } from "./write-pictures.ts";

export const timeline = subcommand({
  name: "timeline",
  usage: "[--article ID] [--json] [--picture FILE] [--knowledge DIR]",
  summary: "lay the dated events of a piece in order",
  flags: {
    json: { type: "boolean" },
    article: { type: "string" },
    picture: { type: "string" },
    knowledge: { type: "string" },
  },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const desk = await openDeskFor(terminal, flags.knowledge);
    if (flags.picture !== undefined) {
      const article = chooseArticle(desk, flags.article);
      await writePictures(article, timelineOf(article), flags.picture, terminal);
    }
    if (flags.json !== true) return runCommand(timelineCommand, { article: flags.article }, desk, terminal);
    const article = chooseArticle(desk, flags.article);
    const { entries, undated } = timelineOf(article);
    printJson(terminal, {
      article: article.id,
      entries: entries.map(({ value, granularity, mod, ...place }) => ({
        value,
        granularity,
        ...(mod !== undefined && { mod }),
        ...placeJson(place),
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

/** The clause with its citation, the whole sentence, and the words that tell the time. */
function placeJson({
  clause,
  sentence,
  expression,
}: Pick<TimelineEntry | UndatedEntry, "clause" | "sentence" | "expression">) {
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
