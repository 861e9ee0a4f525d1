// Characters that hide, turn or break what stands around them: control characters but tab and line feed, bidirectional
// embeddings, overrides and isolates, and halves of characters.

const HIDDEN = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Vertical tab, form feed and “next line” part words; a line or paragraph separator parts lines. */
const SPACES = /[\v\f\u0085]/g;
const LINE_BREAKS = /\r\n?|[\u2028\u2029]/g;

/**
 * A text without the characters by which it could write anywhere on a terminal, or turn the reading order of what
 * stands beside it. For everything that somebody else wrote: articles, titles, file names, questions.
 */
export const printable = (text: string): string => text.replace(HIDDEN, "");

/** Whatever `plainText` may have to do something about; nearly every text has none of it. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
const UNUSUAL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/** The text as any program can show it: the same words, with one kind of line end and nothing hidden; valid Unicode. */
export const plainText = (text: string): string =>
  UNUSUAL.test(text)
    ? printable(text.replace(LINE_BREAKS, "\n").replace(SPACES, " ")).replace(LONE_SURROGATES, "\uFFFD")
    : text;

/** As `plainText`, on one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/gu, " ").trim();
