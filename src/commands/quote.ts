import { checkText } from "../core/quotation/check-text.ts";
import type { TextCheck } from "../core/quotation/check-text.ts";
import { replyToQuoteCheck } from "../core/reply/reply-to-quote-check.ts";
import { command } from "./command.ts";
import { findArticle, isLong } from "./desk.ts";
import type { Desk } from "./desk.ts";

/** As long as a message may be at most. https://support.discord.com/hc/en-us/articles/360035675191 */
const LONGEST_TEXT = 4000;

export const quote = command({
  name: "quote",
  description: "Check whether a piece really says what somebody quotes from it",
  options: {
    text: {
      kind: "text",
      description: "What was quoted, or a message with quotations in it",
      required: true,
      maxLength: LONGEST_TEXT,
      onMessage: "Check against the piece",
    },
    article: { kind: "article", description: "Which piece to look in (all of them if you leave this out)" },
    private: { kind: "flag", description: "Show the result only to you" },
  },
  // The words of a long piece are not put in a row at once.
  takesLong({ article: id }, desk) {
    return (id === undefined ? desk.library.articles : [findArticle(desk, id)]).some(isLong);
  },
  async run({ text, article, private: isPrivate = false }, desk) {
    const { check, title } = checkQuotes(text, article, desk);
    return replyToQuoteCheck(check, { text, title, isPrivate });
  },
});

/**
 * Holds what a text quotes against a piece, or against all of them.
 *
 * @returns the title where it was only one
 * @throws UsageError where there is no article with this id
 */
export function checkQuotes(
  text: string,
  id: string | undefined,
  desk: Desk,
): { readonly check: TextCheck; readonly title: string | undefined } {
  const article = id === undefined ? undefined : findArticle(desk, id);
  const [only, ...others] = desk.library.articles;
  const named = article ?? (others.length === 0 ? only : undefined);
  return { check: checkText(text, desk.wordsOf(article)), title: named?.title };
}
