import type { DatedMention, UndatedEntry } from "../timeline.ts";
import type { Messages } from "../../messages/messages.ts";
import { citeQuote } from "../../article/citation.ts";
import { wordsOf } from "../../article/quote.ts";
import { sourceOf } from "../../article/place-of.ts";
import { sliceOf } from "../../text/span.ts";
import { plainLine, plainText } from "../../text/escape/hidden.ts";
import { escapeMarkdown } from "../../text/escape/markdown.ts";
import type { TimelineExport } from "./timeline-export.ts";
import { datesStatedIn } from "./stated-dates.ts";

/** CommonMark: a heading for the article, then for each entry its date, its words as a quotation and the place of them. */
export const markdown: TimelineExport = {
  name: "markdown",
  extension: "md",
  write(article, { entries, undated }, messages) {
    const about = [article.author, article.publisher, article.published].filter((part) => part !== undefined);
    const blocks = [
      `# ${escapeMarkdown(plainLine(article.title))}`,
      ...(about.length === 0 ? [] : [escapeMarkdown(plainLine(about.join(" · ")))]),
      ...datesStatedIn(entries).map((entry) => block(entry.label, entry, messages)),
      ...(undated.length === 0 ? [] : [`## ${messages.timeline.undatedTimes}`]),
      ...undated.map((entry) => block(`“${sliceOf(article.text, entry.expression)}”`, entry, messages)),
    ];
    return { text: `${blocks.join("\n\n")}\n`, leftOut: 0 };
  },
};

function block(label: string, { clause }: DatedMention | UndatedEntry, messages: Messages): string {
  const citation = citeQuote(clause);
  const quoted = escapeMarkdown(plainText(wordsOf(clause)))
    .split("\n")
    .map((line) => `> ${line.trim()}`)
    .join("\n");
  const place = escapeMarkdown(sourceOf(citation, messages));
  const source = citation.link === undefined ? place : `[${place}](<${citation.link}>)`;
  return `**${escapeMarkdown(plainLine(label))}**\n\n${quoted}\n\n${source}`;
}
