import { setOf } from "../../text/set-of.ts";
import { CALENDAR_NAMES } from "../../language/en/calendar-words.ts";
import { editDistance } from "../../lexicon/edit-distance.ts";
import { aliasesOf } from "../../lexicon/name-aliases.ts";
import { isStopWord } from "../../language/en/stop-words.ts";
import { stem } from "../../language/tokens.ts";
import { baseTermOf } from "../../language/en/base-term.ts";
import { numberIn } from "./number-words.ts";
import { excludeEachOther, PLACES, TIMES } from "./word-classes.ts";

/** What differs where a quotation says something else than the article does. */
export type Flip = "negation" | "number" | "date" | "name" | "comparison" | "opposite" | "place" | "hedge";

/** The terms that mean the opposite of a word. */
export type Opposites = (word: string) => ReadonlySet<string>;

/** A word on either side of a change. */
export interface Compared {
  readonly key: string;
  /** Written with a capital where it does not open a sentence, or never written without. */
  readonly isName: boolean;
}

const NEGATIONS = setOf(
  "not no never none nobody nothing neither nor nowhere cannot without hardly barely scarcely seldom rarely",
);
const PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non"];
const SHORTEST_STEM = 5;
const DATES: ReadonlySet<string> = new Set([...CALENDAR_NAMES, "yesterday", "today", "tomorrow"]);
/** Which of them is said makes the difference. */
const DEGREES = setOf(
  `more less fewer most least fewest better worse best worst all some many few several every none always often sometimes never
  above below over under before after first last only`,
);
const WHO = setOf(
  "nobody somebody everybody anybody everyone someone anyone nothing something everything anything",
);
/** One letter in five may be a misspelling. */
const LETTERS_FOR_AN_ERROR = 5;

/** “wasnt”; “wont” and “cant” are words of their own, but hardly anybody means those. */
const WITHOUT_APOSTROPHE =
  /^(?:ai|are|ca|could|did|do|does|had|has|have|is|might|must|need|should|was|were|wo|would)nt$/;

export const isNegatingKey = (key: string): boolean =>
  NEGATIONS.has(key) || key.endsWith("n't") || WITHOUT_APOSTROPHE.test(key);

/** The same letters, with or without an apostrophe. */
const differInApostrophe = (a: string, b: string): boolean =>
  a !== b && a.replaceAll("'", "") === b.replaceAll("'", "");

/** What it changes to say one word in place of another; undefined where it changes nothing that is looked for here. */
export function flipBetween(said: Compared, told: Compared, oppositesOf: Opposites): Flip | undefined {
  const [a, b] = [said.key, told.key];
  if (differInApostrophe(a, b)) return undefined;
  if (isNegatingKey(a) !== isNegatingKey(b) || isNegatedBy(a, b) || isNegatedBy(b, a)) return "negation";
  if ((DATES.has(a) && DATES.has(b)) || excludeEachOther(a, b, TIMES)) return "date";
  if (excludeEachOther(a, b, PLACES)) return "place";
  if (isOtherNumber(a, b)) return "number";
  if (isGraded(a, b) || isGraded(b, a) || (DEGREES.has(a) && DEGREES.has(b))) return "comparison";
  if (oppositesOf(a).has(baseTermOf(b)))
    return DEGREES.has(a) || a.endsWith("er") ? "comparison" : "opposite";
  return isOtherName(said, told) ? "name" : undefined;
}

/** Tells the words that are said in a word's place to say something else: other numbers, dates and degrees, opposites. */
export function counterpartsOf(key: string, oppositesOf: Opposites): (other: string) => boolean {
  const list = [DATES, DEGREES, WHO].find((words) => words.has(key));
  const opposites = oppositesOf(key);
  const counts = isCounting(key);
  return (other) =>
    list?.has(other) === true ||
    excludeEachOther(key, other, TIMES) ||
    excludeEachOther(key, other, PLACES) ||
    (counts && isCounting(other)) ||
    (opposites.size > 0 && opposites.has(baseTermOf(other)));
}

/** "Impossible" for "possible". */
const isNegatedBy = (longer: string, shorter: string): boolean =>
  shorter.length >= SHORTEST_STEM && PREFIXES.some((prefix) => longer === prefix + shorter);

function isOtherNumber(a: string, b: string): boolean {
  const [one, other] = [numberIn(a), numberIn(b)];
  return one !== other && (one !== undefined || other !== undefined) && (isCounting(a) || isCounting(b));
}

/** "One" is a pronoun as often as a number. */
const isCounting = (key: string): boolean => numberIn(key) !== undefined && key !== "one";

/** "Older" for "old". */
const isGraded = (longer: string, shorter: string): boolean =>
  shorter.length >= 3 &&
  ["er", "r", "est", "st", "ier", "iest"].some(
    (ending) => longer === shorter.replace(/y$/, ending.startsWith("i") ? "" : "y") + ending,
  ) &&
  !isStopWord(shorter);

function isOtherName(said: Compared, told: Compared): boolean {
  if (!said.isName || !told.isName) return false;
  const [a, b] = [plain(said.key), plain(told.key)];
  if (a === b || stem(a) === stem(b)) return false;
  if (aliasesOf(b, true).some(({ word, similarity }) => word === a && similarity > 0.8)) return false;
  const errors = Math.floor(b.length / LETTERS_FOR_AN_ERROR);
  return editDistance(a, b, errors) > errors;
}

const plain = (key: string): string => key.replace(/'s?$/u, "");
