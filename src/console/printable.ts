/**
 * A text without the characters by which it could write anywhere on a terminal, or turn the reading order of what
 * stands beside it: control characters (other than line feed and tab) and bidirectional embeddings, overrides and
 * isolates. For everything that somebody else wrote: articles, titles, file names, questions.
 */
export const printable = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
