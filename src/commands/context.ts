import { english } from "../core/messages/en/index.ts";
import { paragraphAt } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import { versionOf } from "../core/reply/answer-actions.ts";
import { replyToContext } from "../core/reply/reply-to-context.ts";
import { command } from "./command.ts";
import { chooseArticle } from "../core/choose-article.ts";

/** One paragraph at a time: an article may be quoted, and need not be republished. */
const words = english.commands.context;

export const context = command({
  name: "context",
  description: words.description,
  isOffered: false,
  options: {
    article: { kind: "article", description: words.options.article.description },
    place: { kind: "text", description: words.options.place.description, required: true, maxLength: 20 },
    paragraph: { kind: "text", description: words.options.paragraph.description, maxLength: 6 },
    version: { kind: "text", description: words.options.version.description, maxLength: 8 },
  },
  async run({ article: id, place, paragraph: wanted, version }, engine) {
    const article = chooseArticle(engine, id);
    if (version !== undefined && version !== versionOf(article))
      throw new UsageError(engine.messages.context.hasChanged);
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(place) ?? [];
    const span = { start: Number(start), end: Number(end) };
    const paragraph =
      wanted === undefined ? paragraphAt(article, span) : article.paragraphs[Number(wanted) - 1];
    if (end === undefined || span.start >= span.end || paragraph === undefined)
      throw new UsageError(engine.messages.context.noSuchPlace);
    return replyToContext(article, paragraph, span, engine.messages);
  },
});
