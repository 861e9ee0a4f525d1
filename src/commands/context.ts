import { paragraphAt } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import { versionOf } from "../core/reply/answer-actions.ts";
import { replyToContext } from "../core/reply/reply-to-context.ts";
import { command } from "./command.ts";
import { chooseArticle } from "../core/engine.ts";

/** One paragraph at a time: an article may be quoted, and need not be republished. */
export const context = command({
  name: "context",
  description: "The paragraph that a quote stands in",
  isOffered: false,
  options: {
    article: { kind: "article", description: "Which article the quote is of" },
    place: { kind: "text", description: "Where the quote begins and ends", required: true, maxLength: 20 },
    paragraph: { kind: "text", description: "Which paragraph to show instead", maxLength: 6 },
    version: { kind: "text", description: "The text that the place was found in", maxLength: 8 },
  },
  async run({ article: id, place, paragraph: wanted, version }, engine) {
    const article = chooseArticle(engine, id);
    if (version !== undefined && version !== versionOf(article))
      throw new UsageError(
        "The article was changed since: the place may be another one now. Please ask again.",
      );
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? [];
    const span = { start: Number(start), end: Number(end) };
    const paragraph =
      wanted === undefined ? paragraphAt(article, span) : article.paragraphs[Number(wanted) - 1];
    if (end === undefined || span.start >= span.end || paragraph === undefined)
      throw new UsageError("There is no such place in the article. Please ask again.");
    return replyToContext(article, paragraph, span);
  },
});
