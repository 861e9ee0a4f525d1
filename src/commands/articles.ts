import type { Article } from "../core/article/article.ts";
import type { ListItem } from "../core/reply/reply.ts";
import { command } from "./command.ts";

/** More would not fit a message; the option's completion finds the others. */
const MOST_LISTED = 20;

export const articles = command({
  name: "articles",
  description: "Which articles Footnote can answer from",
  options: {},
  async run(_input, { library }) {
    const listed = library.articles.slice(0, MOST_LISTED).map(itemFor);
    const more = library.articles.length - listed.length;
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
});

function itemFor({ id, title, author, publisher, published, paragraphs }: Article): ListItem {
  const length = paragraphs.length === 1 ? "1 paragraph" : `${paragraphs.length} paragraphs`;
  const about = [author, publisher, published, length, id];
  return { name: title, text: about.filter((part) => part !== undefined).join(" · ") };
}
