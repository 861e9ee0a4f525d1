import { CALENDAR_NAMES, MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS } from "../language/en/calendar-words.ts";
import { SHORT_TITLES } from "../language/en/titles.ts";
import type { Token } from "../language/tokens.ts";

/** May stand between the words of a name. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "of the de da do del della di du la le van von der den bin ibn al el y".split(" "),
);
/** “Bank of England”, but not “told Lund of Arnby”. */
const HEADS: ReadonlySet<string> = new Set(
  `academy act army association bank battle bay board bureau cape cathedral centre center chamber church city college commission committee
  community confederation conference congress convention council court department duchy empire federation gulf house institute isle
  kingdom league library ministry museum office organisation organization parliament party province republic school senate siege
  society state states temple tower treaty tribunal union university war`
    .trim()
    .split(/\s+/),
);
const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...CALENDAR_NAMES,
  ...MONTH_ABBREVIATIONS,
  ...WEEKDAY_ABBREVIATIONS,
  ..."mr mrs ms mx ok bc ad bce ce am pm gmt utc est christmas easter".split(" "),
]);
/** Capitals after these tell nothing: a sentence or a quotation opens. */
const OPENING = /[“"‘«:–—•([]\s*$/u;
/** Of its words after the first, the share with a capital from which on a sentence is a headline. */
const HEADLINE = 0.85;
const FEWEST_WORDS = 3;

/** True for a word whose capital tells nothing, because a sentence or a quotation opens with it. */
export function opens(tokens: readonly Token[], place: number, text: string): boolean {
  const token = tokens[place];
  if (place === 0 || token === undefined) return true;
  const before = tokens[place - 1];
  return before !== undefined && OPENING.test(text.slice(before.span.end, token.span.start));
}

/** True for a sentence in which nearly everything has a capital. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter(({ isStop }) => !isStop);
  const capitals = words.filter(({ isCapitalised }) => isCapitalised).length;
  return words.length >= FEWEST_WORDS && capitals > HEADLINE * words.length;
}

/** True for a word that may be a part of a name. */
export function mayName(token: Token | undefined, text: string): boolean {
  if (token === undefined || !token.isCapitalised || token.isStop || NEVER_NAMES.has(token.word))
    return false;
  // “Russian-related” is no name, “Al-Assad” is, and of letters only initials are.
  const after = text.slice(token.span.end, token.span.end + 2);
  const isLetter = token.span.end - token.span.start === 1;
  return !/^-\p{Ll}/u.test(after) && (!isLetter || after.startsWith("."));
}

/** True for a small word inside a name. */
export const connects = ({ word, isCapitalised }: Token, before: Token | undefined): boolean =>
  CONNECTORS.has(word) && !isCapitalised && (word !== "of" || HEADS.has(before?.word ?? ""));

/** “St. Augustine”, “Gen. Marsh”, “John F. Kennedy”. */
const isAbbreviation = (written: string): boolean =>
  /^(?:\p{Lu}|St|Mt|Ft)$/u.test(written) ||
  (/^\p{Lu}/u.test(written) && SHORT_TITLES.has(written.toLowerCase()));

/** True where nothing but a space or a hyphen parts them, and the first has no possessive ending. */
export function isBeside(before: Token | undefined, token: Token, text: string): boolean {
  if (before === undefined) return false;
  const word = text.slice(before.span.start, before.span.end);
  const between = text.slice(before.span.end, token.span.start);
  return (
    !/['’ʼ]s?$/u.test(word) && (/^(?:\s|-)$/u.test(between) || (between === ". " && isAbbreviation(word)))
  );
}
