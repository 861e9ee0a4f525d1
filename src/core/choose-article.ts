import type { Article } from "./article/article.ts";
import type { Engine } from "./engine.ts";
import { UsageError } from "./errors.ts";
import type { Library } from "./library.ts";
import { clip } from "./text/graphemes.ts";

/**
 * The article with this id.
 *
 * @throws UsageError that lists the ids when there is none
 */
export function findArticle({ library, messages }: Engine, id: string): Article {
  const article = library.articles.find((candidate) => candidate.id === id);
  if (article !== undefined) return article;
  requireArticles({ library, messages });
  throw new UsageError(messages.articles.unknown({ id: clip(id, LONGEST_SHOWN), ...listIds(library) }));
}

/** @throws UsageError where no article is loaded: nothing else is worth saying then */
export function requireArticles({ library, messages }: Pick<Engine, "library" | "messages">): void {
  if (library.articles.length === 0) throw new UsageError(messages.articles.noneLoaded);
}

/**
 * The article that a command about one article is about: the named one, else the default, else the only one.
 *
 * @throws UsageError that lists the ids when nothing decides
 */
export function chooseArticle(engine: Engine, id: string | undefined): Article {
  const wanted = id ?? engine.defaultArticle;
  if (wanted !== undefined) return findArticle(engine, wanted);
  const { library, messages } = engine;
  requireArticles(engine);
  const [only, ...others] = library.articles;
  if (only === undefined || others.length > 0)
    throw new UsageError(messages.articles.choose(listIds(library)));
  return only;
}

/** An id has at most 100 characters; of whatever else was typed, this much is shown. */
const LONGEST_SHOWN = 100;
/** More would not fit a message beside the sentence that lists them. */
const MOST_LISTED = 20;
const MOST_CHARACTERS = 1_500;

/** The ids that a sentence has room for, and how many more there are. */
function listIds({ articles }: Library): { readonly known: string; readonly more: number } {
  let known = "";
  let count = 0;
  for (const { id } of articles.slice(0, MOST_LISTED)) {
    const longer = known === "" ? id : `${known}, ${id}`;
    if (longer.length > MOST_CHARACTERS) break;
    known = longer;
    count += 1;
  }
  return { known, more: articles.length - count };
}
