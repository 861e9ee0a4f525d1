import type { Article } from "../core/article/article.ts";
import { StorageError } from "../core/errors.ts";
import type { Library } from "../core/library.ts";

/**
 * Articles that were read again. One whose file cannot be read any more, perhaps because it is only half saved, stays as it
 * was last read; one whose file is gone is gone.
 *
 * @throws StorageError where there is no file any more, and were some: somebody is about to put others there
 */
export function keepLastGood(read: Library, before: Library): Library {
  if (read.articles.length + read.problems.length === 0 && before.articles.length > 0)
    throw new StorageError(({ storage }) => storage.folderEmpty);
  const ids = new Set(read.articles.map(({ id }) => id));
  const unread = new Set(read.problems.map(({ file }) => file.replace(/\.md$/i, "")));
  const kept = before.articles.filter(({ id }) => unread.has(id) && !ids.has(id));
  return kept.length === 0 ? read : { ...read, articles: [...read.articles, ...kept].toSorted(byId) };
}

const byId = (a: Article, b: Article): number => (a.id < b.id ? -1 : 1);
