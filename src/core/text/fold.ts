/**
 * The form in which words are compared: small letters, no accents, straight apostrophes, compatibility forms
 * resolved. A key beside the text, never shown; the same on every machine (no locale is asked).
 */
export const fold = (word: string): string => (PLAIN.test(word) ? word : withoutMarks(word)).toLowerCase();

/** ASCII has nothing to resolve, and nearly every English word is. */
const PLAIN = /^[ -~]*$/;

const withoutMarks = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’‘ʼ＇]/gu, "'");
