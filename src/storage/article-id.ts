/** In code units: Discord takes at most this many characters as the value of a completed option. */
export const LONGEST_ID = 100;

/** True for what can be an article's id: the file's name without `.md`. */
export const isArticleId = (id: string): boolean =>
  id.length > 0 && id.length <= LONGEST_ID && id === id.trim() && !/[\p{Cc}/\\]/u.test(id);
