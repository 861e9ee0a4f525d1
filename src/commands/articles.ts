import type { Article } from "../core/article/article.ts";
import type { ListItem } from "../core/reply/reply.ts";
import { findArticle } from "../core/engine.ts";
import type { Engine } from "../core/engine.ts";
import { command } from "./command.ts";
import { articleJson } from "./json/article-json.ts";

/** More would not fit a message; the option's completion finds the others. */
const MOST_LISTED = 20;

export const articles = command({
  name: "articles",
  description: "Which articles Footnote can answer from",
  options: {
    article: { kind: "article", description: "Only this one", isOffered: false },
  },
  async run({ article }, engine) {
    const chosen = chosenFrom(engine, article);
    const listed = chosen.slice(0, MOST_LISTED).map(itemFor);
    const more = chosen.length - listed.length;
    if (listed.length === 0)
      return {
        audience: "asker",
        blocks: [
          {
            kind: "prose",
            text: "No articles are loaded yet. Whoever runs this bot can add one with “footnote ingest”.",
          },
        ],
      };
    return {
      audience: "everyone",
      blocks: [
        { kind: "heading", text: "Articles" },
        { kind: "list", items: listed },
        ...(more > 0
          ? [{ kind: "note" as const, text: `… and ${more} more: begin to type a title to find them.` }]
          : []),
      ],
    };
  },
  async json({ article }, engine) {
    return {
      articles: chosenFrom(engine, article).map(articleJson),
      problems: engine.library.problems,
    };
  },
});

const chosenFrom = (engine: Engine, id: string | undefined): readonly Article[] =>
  id === undefined ? engine.library.articles : [findArticle(engine, id)];

function itemFor({ id, title, author, publisher, published, paragraphs }: Article): ListItem {
  const length = paragraphs.length === 1 ? "1 paragraph" : `${paragraphs.length} paragraphs`;
  const about = [author, publisher, published, length, id];
  return { name: title, text: about.filter((part) => part !== undefined).join(" · ") };
}
