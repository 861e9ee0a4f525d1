import type { Span } from "../core/text/span.ts";
import type { Action } from "../core/reply/reply.ts";

/** The page of an article: stable, for others to link to. */
export const articleAddress = (id: string): string => `/articles/${encodeURIComponent(id)}`;

/** The page of an article with one of its places marked: stable. Offsets are UTF-16 code units. */
export const quoteAddress = (id: string, { start, end }: Span): string =>
  `${articleAddress(id)}?quote=${start}-${end}`;

/** What a marked place is called within a page. */
export const quoteId = ({ start, end }: Span): string => `q${start}-${end}`;

/** A command for one article or, without an id, for all of them. */
export const commandAddress = (command: string, id?: string): string =>
  `${id === undefined ? "" : articleAddress(id)}/${encodeURIComponent(command)}`;

/**
 * The page that an action leads to. The option that names the article goes into the path.
 *
 * @param articleOption - the name of that option, where the command has one
 */
export function actionAddress(
  { command, input }: Pick<Action, "command" | "input">,
  articleOption: string | undefined,
): string {
  const { [articleOption ?? ""]: id, ...others } = input;
  const query = new URLSearchParams(others).toString();
  return `${commandAddress(command, id)}${query === "" ? "" : `?${query}`}`;
}

/** A file of a reply has the address of the reply, with its own name at the end. */
export function fileAddress(replyAddress: string, name: string): string {
  const [path = "", query] = replyAddress.split("?");
  return `${path}/${encodeURIComponent(name)}${query === undefined ? "" : `?${query}`}`;
}
