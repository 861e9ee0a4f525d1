import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { Article } from "../core/article/article.ts";
import type { ListItem } from "../core/reply/reply.ts";
import { findArticle } from "../core/choose-article.ts";
import type { Engine } from "../core/engine.ts";
import { command } from "./command.ts";
import { articleJson } from "./json/article-json.ts";

/** More would not fit a message; the option's completion finds the others. */
const MOST_LISTED = 20;

const words = english.commands.articles;

export const articles = command({
  name: "articles",
  description: words.description,
  options: {
    article: { kind: "article", description: words.options.article.description, isOffered: false },
    private: { kind: "flag", description: words.options.private.description },
  },
  async run({ article, private: isPrivate = false }, engine) {
    const { messages } = engine;
    const chosen = chosenFrom(engine, article);
    const listed = chosen.slice(0, MOST_LISTED).map((one) => itemFor(one, messages));
    const more = chosen.length - listed.length;
    if (listed.length === 0)
      return { audience: "asker", blocks: [{ kind: "prose", text: messages.articles.noneLoaded }] };
    return {
      audience: isPrivate ? "asker" : "everyone",
      isDismissible: true,
      blocks: [
        { kind: "heading", text: messages.articles.heading },
        { kind: "list", items: listed },
        ...(more > 0 ? [{ kind: "note" as const, text: messages.articles.more(more) }] : []),
      ],
    };
  },
  async json({ article }, engine) {
    return {
      articles: chosenFrom(engine, article).map(articleJson),
      problems: engine.library.problems.map(({ reason, ...where }) => ({
        ...where,
        reason: reason(engine.messages),
      })),
    };
  },
});

const chosenFrom = (engine: Engine, id: string | undefined): readonly Article[] =>
  id === undefined ? engine.library.articles : [findArticle(engine, id)];

function itemFor(
  { id, title, author, publisher, published, paragraphs }: Article,
  messages: Messages,
): ListItem {
  const about = [author, publisher, published, messages.articles.paragraphs(paragraphs.length), id];
  return { name: title, text: about.filter((part) => part !== undefined).join(" · ") };
}
