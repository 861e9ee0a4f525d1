import type { Answer } from "../answer/answer.ts";
import type { Article } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import type { Messages } from "../messages/messages.ts";
import type { Action } from "./reply.ts";

/** What was asked, and of what, in terms of the command that asks. */
interface AskedAgain {
  /** As it is shown. */
  readonly question: string;
  /** The id of the article that was named; undefined where all were asked. */
  readonly article?: string | undefined;
}

/** The version of an article is told by this much of its hash: enough to see that it changed. */
const VERSION_LENGTH = 8;

/** Tells a text from what it was before. */
export const versionOf = ({ hash }: Pick<Article, "hash">): string => hash.slice(0, VERSION_LENGTH);

/**
 * What can be done with an answer: see its first quote in context, the further quotes, why it was given, and show it to
 * everyone where only the asker sees it.
 *
 * @param shown - how many of the quotes the reply shows
 */
export function answerActions(
  answer: Answer,
  { question, article }: AskedAgain,
  shown: number,
  isPrivate: boolean,
  { ask: { buttons } }: Messages,
): readonly Action[] {
  if (answer.kind === "absent" && answer.reason !== undefined) return [];
  const input = { question, ...(article !== undefined && { article }) };
  const [first] = answer.quotes;
  const group = "answer";
  return [
    ...(first === undefined ? [] : [{ ...contextAction(first.quote, buttons.context), group }]),
    ...(furtherQuotes(answer, shown).length === 0
      ? []
      : [{ label: buttons.more, command: "more", input, group }]),
    { label: buttons.why, command: "why", input, group },
    ...(isPrivate
      ? [
          {
            label: buttons.share,
            command: "ask",
            input: { ...input, private: "true" },
            effect: "share" as const,
            group,
          },
        ]
      : []),
  ];
}

/** Shows the paragraph that a quote stands in. */
const contextAction = ({ article, span }: Quote, label: string): Action => ({
  label,
  command: "context",
  input: { article: article.id, place: `${span.start}-${span.end}`, version: versionOf(article) },
});

/** The quotes that a reply did not show: where it is unsure, those that come next. */
export const furtherQuotes = (answer: Answer, shown: number): Answer["quotes"][number][] =>
  answer.kind === "unsure" && answer.reason === undefined
    ? answer.candidates.slice(1)
    : answer.quotes.slice(shown);
