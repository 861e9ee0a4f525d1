import type { Config } from "../config.ts";
import { safeAddress } from "../core/article/text-fragment.ts";
import type { Library } from "../core/library.ts";
import { articleAddress } from "../web/address.ts";

/**
 * The library with the addresses of our own pages, so that citations lead there: of every article where its page shows all of
 * it, and else of those that can be read nowhere else.
 */
export function withPages(
  library: Library,
  { publicUrl, hidesFullText }: Pick<Config, "publicUrl" | "hidesFullText">,
): Library {
  if (publicUrl === undefined) return library;
  const articles = library.articles.map((article) =>
    hidesFullText && safeAddress(article.url) !== undefined
      ? article
      : { ...article, page: `${publicUrl}${articleAddress(article.id)}` },
  );
  return { ...library, articles };
}
