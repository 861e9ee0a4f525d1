/** Control characters but tab and line feed, the characters that turn the direction of writing, and halves of characters. */
const HIDDEN = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that any program can read: one kind of line end, valid Unicode, nothing that hides or turns what stands around. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(HIDDEN, "")
    .replace(LONE_SURROGATES, "\uFFFD");

/** As `plainText`, on one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/gu, " ").trim();
