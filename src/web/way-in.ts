import type { Article } from "../core/article/article.ts";
import { actionAddress, fileAddress, quoteAddress, quoteId } from "./address.ts";
import type { Mark } from "./marked-text.ts";
import { articleOptionOf } from "./read-query.ts";
import type { Site } from "./site.ts";
import type { Way } from "./view/way.ts";

/**
 * Where the things in a reply lead.
 *
 * @param article - the piece that the page is about
 * @param marks - the places that the page itself shows: what cites them leads there, without leaving it
 * @param address - of the page
 */
export function wayIn(
  { commands }: Site,
  article: Article | undefined,
  marks: readonly Mark[],
  address: string,
): Way {
  const isShown = (start: number, end: number): boolean =>
    marks.some(({ span }) => span.start === start && span.end === end);
  return {
    hrefOf: ({ article: { id }, start, end }) =>
      id === article?.id && isShown(start, end)
        ? `#${quoteId({ start, end })}`
        : quoteAddress(id, { start, end }),
    actionHref(action) {
      const command = commands.find(({ name }) => name === action.command);
      return command && actionAddress(action, articleOptionOf(command));
    },
    fileHref: (name) => fileAddress(address, name),
    title: article?.title,
    isNumbered: marks.length > 0,
  };
}
