import type { Quote } from "./quote.ts";
import { MAX_LINK_LENGTH } from "./text-fragment.ts";

/**
 * The address of a quote on our own page: `…/articles/mill?quote=220-466`, with offsets into the article's text.
 *
 * @returns at most 512 code units, or undefined where the article has no such page
 */
export function pageLinkTo({ article: { page }, span }: Quote): string | undefined {
  if (page === undefined) return undefined;
  const link = `${page}?quote=${span.start}-${span.end}`;
  return link.length <= MAX_LINK_LENGTH ? link : undefined;
}
