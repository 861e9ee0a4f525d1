import type { Article } from "../core/article/article.ts";
import type { Action } from "../core/reply/reply.ts";
import { contains } from "../core/text/span.ts";
import type { Span } from "../core/text/span.ts";
import { actionAddress, commandAddress, fileAddress, quoteAddress, quoteId } from "./address.ts";
import type { TextMark } from "./marked-text.ts";
import { articleOptionOf } from "./read-query.ts";
import type { Site } from "./site.ts";
import { pageTitleOf } from "./view/title-of.ts";
import type { ReplyLinks } from "./view/reply-links.ts";

/** A page scrolls: what a message would have to turn over stands on one. */
const onOnePage = ({ command, input }: Action): Pick<Action, "command" | "input"> => ({
  command,
  input: input["page"] === "1" ? { ...input, page: "all" } : input,
});

/** Shows the paragraph of a quote where a platform has no room for the article. */
const CONTEXT = "context";

/**
 * Where the things in a reply lead.
 *
 * @param article - the article that the page is about
 * @param marks - the places that the page itself shows: what cites them leads there, without leaving it
 * @param address - of the page
 */
export function linksOfReply(
  { commands, messages }: Site,
  article: Article | undefined,
  marks: readonly TextMark[],
  address: string,
): ReplyLinks {
  const shown = ({ start, end }: Span): Span | undefined =>
    marks.map(({ span }) => span).find((span) => contains({ start, end }, span));
  return {
    hrefOf(citation) {
      const { id } = citation.article;
      const place = id === article?.id ? shown(citation) : undefined;
      return place === undefined ? quoteAddress(id, citation) : `#${quoteId(place)}`;
    },
    actionHref(action) {
      // Whoever wants to share a page shares its address.
      if (action.effect === "share") return undefined;
      // The text beside the answer is its context, and the citation leads there.
      if (action.command === CONTEXT) return undefined;
      const command = commands.find(({ name }) => name === action.command);
      return command && actionAddress(onOnePage(action), articleOptionOf(command));
    },
    commandLink(name) {
      const command = commands.find((one) => one.name === name);
      return command && { href: commandAddress(name), label: pageTitleOf(command, messages) };
    },
    fileHref: (name) => fileAddress(address, name),
    title: article?.title,
    isNumbered: marks.length > 0,
    messages,
  };
}
