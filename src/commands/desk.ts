import type { Article } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import type { Library } from "../core/library.ts";
import { indexPassages } from "../core/search/passage-index.ts";
import type { PassageIndex } from "../core/search/passage-index.ts";
import type { Meanings } from "../core/search/meanings.ts";
import { clip } from "../core/text/graphemes.ts";

/** What a command may use. One desk serves one state of the library; reloading makes a new desk. */
export interface Desk {
  readonly library: Library;
  /** The article for commands that are about one piece, when none is named. */
  readonly defaultArticle?: string | undefined;
  /** Where the privacy statement can be read: https. */
  readonly privacyUrl?: string | undefined;
  /** The passages of one article, or of all of them where none is given. Built when first asked for, then kept. */
  indexOf(article?: Article): PassageIndex;
}

interface DeskSettings extends Pick<Desk, "defaultArticle" | "privacyUrl"> {
  /** Without it, questions are matched by their letters and by names of countries only. */
  readonly meanings?: Meanings | undefined;
}

/** Puts a desk together for one state of the library. */
export function createDesk(
  library: Library,
  { defaultArticle, privacyUrl, meanings }: DeskSettings = {},
): Desk {
  const built = new Map<Article | undefined, PassageIndex>();
  return {
    library,
    defaultArticle,
    privacyUrl,
    indexOf(article) {
      const index =
        built.get(article) ?? indexPassages(article === undefined ? library.articles : [article], meanings);
      built.set(article, index);
      return index;
    },
  };
}

/**
 * The article with this id.
 *
 * @throws UsageError that lists the ids when there is none
 */
export function findArticle({ library }: Desk, id: string): Article {
  const article = library.articles.find((candidate) => candidate.id === id);
  if (article === undefined)
    throw new UsageError(`There is no article “${clip(id, LONGEST_SHOWN)}”. ${listIds(library)}`);
  return article;
}

/**
 * The article that a command about one piece is about: the named one, else the default, else the only one.
 *
 * @throws UsageError that lists the ids when nothing decides
 */
export function chooseArticle(desk: Desk, id: string | undefined): Article {
  const wanted = id ?? desk.defaultArticle;
  if (wanted !== undefined) return findArticle(desk, wanted);
  const [only, ...others] = desk.library.articles;
  if (only === undefined) throw new UsageError(listIds(desk.library));
  if (others.length > 0) throw new UsageError(`Please say which article you mean. ${listIds(desk.library)}`);
  return only;
}

/** An id has at most 100 characters; of whatever else was typed, this much is shown. */
const LONGEST_SHOWN = 100;
/** More would not fit a message beside the sentence that lists them. */
const MOST_LISTED = 20;
const MOST_CHARACTERS = 1_500;

function listIds({ articles }: Library): string {
  if (articles.length === 0)
    return "No articles are loaded: whoever runs this bot can add one with “footnote ingest”.";
  let listed = "";
  let count = 0;
  for (const { id } of articles.slice(0, MOST_LISTED)) {
    const longer = listed === "" ? id : `${listed}, ${id}`;
    if (longer.length > MOST_CHARACTERS) break;
    listed = longer;
    count += 1;
  }
  const more = articles.length - count;
  return `Known: ${listed}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** Reading through a text of this length (in code units) takes a good part of a second. */
const LONG_TEXT = 200_000;

/** True for an article that takes long to read through. */
export const isLong = ({ text }: Article): boolean => text.length > LONG_TEXT;
