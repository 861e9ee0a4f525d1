import { english } from "../core/messages/en/index.ts";
import { checkText } from "../core/quotation/check-text.ts";
import type { TextCheck } from "../core/quotation/check-text.ts";
import { replyToQuoteCheck } from "../core/reply/reply-to-quote-check.ts";
import { command } from "./command.ts";
import { checkJson } from "./json/check-json.ts";
import { sliceOf } from "../core/text/span.ts";
import { findArticle, requireArticles } from "../core/choose-article.ts";
import { areLong } from "../core/article/reading-length.ts";
import type { Engine } from "../core/engine.ts";

/** As long as a message may be at most. https://support.discord.com/hc/en-us/articles/360035675191 */
const LONGEST_TEXT = 4000;

const words = english.commands.quote;

export const quote = command({
  name: "quote",
  description: words.description,
  options: {
    text: {
      kind: "text",
      description: words.options.text.description,
      required: true,
      maxLength: LONGEST_TEXT,
      example: "It was signed in 1994.",
      onMessage: words.options.text.onMessage,
    },
    article: { kind: "article", description: words.options.article.description },
    private: { kind: "flag", description: words.options.private.description },
  },
  // The words of a long article, or of many, are not put in a row at once.
  takesLong({ article: id }, engine) {
    return areLong(id === undefined ? engine.library.articles : [findArticle(engine, id)]);
  },
  async run({ text, article, private: isPrivate = false }, engine) {
    const { check, title } = checkQuotes(text, article, engine);
    return replyToQuoteCheck(check, { text, title, isPrivate }, engine.messages);
  },
  async json({ text, article }, engine) {
    const { taken, checked } = checkQuotes(text, article, engine).check;
    return {
      text,
      taken,
      checked: checked.map((one) => ({
        quotation: sliceOf(text, one.span),
        from: one.span.start,
        to: one.span.end,
        ...checkJson(one),
      })),
    };
  },
});

/**
 * Holds what a text quotes against an article, or against all of them.
 *
 * @returns the title where it was only one
 * @throws UsageError where there is no article with this id, or none at all
 */
function checkQuotes(
  text: string,
  id: string | undefined,
  engine: Engine,
): { readonly check: TextCheck; readonly title: string | undefined } {
  requireArticles(engine);
  const article = id === undefined ? undefined : findArticle(engine, id);
  const [only, ...others] = engine.library.articles;
  const named = article ?? (others.length === 0 ? only : undefined);
  return { check: checkText(text, engine.wordsOf(article)), title: named?.title };
}
