import { wordsIn } from "../language/en/clauses.ts";
import {
  AHEAD,
  CALLED_OFF,
  DID_NOT,
  HAPPENS,
  IF,
  MIGHT_HAVE,
  NOTHING_CAME,
  NOT_AHEAD,
  NOT_TRUE,
  NO_EVENT,
  PERHAPS,
  denyParticiple,
  tellPast,
} from "../language/en/outlook.ts";
import { oneOf } from "../language/en/one-of.ts";
import { DETERMINERS } from "../language/en/word-classes.ts";
import type { Word } from "../language/en/word.ts";
import type { Span } from "../text/span.ts";
import { endOf, startOf } from "../time/granularity.ts";
import type { EventStatus } from "./entry.ts";

/** How far around a date is looked, in code units to each side. */
const REACH = 240;
/** Of a longer sentence only the beginning tells its tense. */
const MOST_WORDS = 80;

/** Where one statement ends and another begins. */
const BORDER =
  /[,;:()]|\s[–—-]\s|—|[.!?]\s|\s(?=(?:that|which|who|whom|because|although|though|while|whereas|when|where|but|after)\s)/gu;
/** Before a date that opens its statement: "In", "By the end of". */
const OPENING =
  /^\s*["“‘(]?(?:(?:and|but|yet|so|then|if|unless|that|when)\s)?(?:(?:as\s)?\p{L}+\s)?(?:the\s)?$/iu;

/** What is called off in May is called off then. */
const THEN = /(?:^|[,;:]\s|\b(?:and|but)\s)(?:in|on|by|at|during)\s(?:the\s)?$/iu;
/** "did not end until 1961": it did then. */
const UNTIL = /\b(?:until|till|before|prior to|since)\s(?:the\s)?(?:\p{L}+\s)?$/iu;

const BY = /\bby\s+(?:the\s+)?(?:\p{L}+\s+of\s+)?$/iu;

/**
 * Whether the article tells of an event as to come, as possible or as not having happened. The article's own date
 * decides about the future where the event lies before or after it; else the tense of the words around the date.
 *
 * @param sentence - its words
 * @param clause - holds `date`, and lies in the sentence
 * @param published - ISO 8601 date, month or year of the article
 */
export function statusOf(
  text: string,
  sentence: readonly Word[],
  clause: Span,
  date: Span,
  { from, to }: { readonly from: string; readonly to: string },
  published: string | undefined,
): EventStatus | undefined {
  const around = stretchOf(text, sentence, date, {
    start: Math.max(clause.start, date.start - REACH),
    end: Math.min(clause.end, date.end + REACH),
  });
  const statement = statementAround(around);
  if (isDenied(around, statement)) return "denied";
  const isPast = published !== undefined && endOf(to) <= startOf(published);
  const isAhead = published !== undefined && startOf(from) >= endOf(published);
  const looksAhead = bears(AHEAD, statement);
  if (IF.test(statement.before) || bears(isPast ? MIGHT_HAVE : PERHAPS, statement)) return "hypothetical";
  if (looksAhead && !isPast && IF.test(around.text)) return "hypothetical";
  if (isPast || bears(NOT_AHEAD, statement)) return undefined;
  const isDue = BY.test(statement.before) && !tellPast(sentence.slice(0, MOST_WORDS));
  return isAhead || looksAhead || isDue ? "future" : undefined;
}

/** Some words around a date. */
interface Stretch {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** Where it begins, and where the date does, in the text of the article. */
  readonly start: number;
  readonly date: Span;
  readonly words: readonly Word[];
}

const stretchOf = (text: string, words: readonly Word[], date: Span, span: Span): Stretch => ({
  text: text.slice(span.start, span.end),
  before: text.slice(span.start, date.start),
  after: text.slice(date.end, span.end),
  start: span.start,
  date,
  words: wordsIn(words, span),
});

/** The words around the date up to the next borders; a date with nothing before it but "in" belongs to what follows its comma. */
function statementAround(around: Stretch): Stretch {
  const { text, words, date, start: from } = around;
  const borders = [...text.matchAll(BORDER)]
    .map(({ 0: mark, index }) => ({ start: from + index, end: from + index + mark.length }))
    .filter(({ start, end }) => end <= date.start || start >= date.end);
  const start = borders.findLast(({ end }) => end <= date.start)?.end ?? from;
  const later = borders.filter((border) => border.start >= date.end);
  const isOpening = OPENING.test(text.slice(start - from, date.start - from)) && later[0]?.start === date.end;
  const end = (isOpening ? later[1] : later[0])?.start ?? from + text.length;
  return {
    ...around,
    text: text.slice(start - from, end - from),
    before: text.slice(start - from, date.start - from),
    after: text.slice(date.end - from, end - from),
    start,
    words: wordsIn(words, { start, end }),
  };
}

/**
 * True where a word such as "will" is said of the date's event: before the date, after one that opens the statement, or
 * of its happening. Where another verb stands between the two, that verb has the date.
 */
function bears(cue: RegExp, statement: Stretch): boolean {
  const { before, after, start, date, words } = statement;
  const [earlier, later] = [cue.exec(before), cue.exec(after)];
  if (earlier !== null) {
    const from = start + earlier.index + earlier[0].length;
    return !tellPast(withoutVerb(wordsIn(words, { start: from, end: date.start })));
  }
  if (later === null) return false;
  if (isOpeningDate(before))
    return !tellPast(wordsIn(words, { start: date.end, end: date.end + later.index }));
  return HAPPENS.test(after.slice(later.index + later[0].trimEnd().length));
}

/** "would have burst": the participle belongs to the cue. */
const withoutVerb = ([first, ...others]: readonly Word[]): readonly Word[] =>
  first?.lower.endsWith("ly") === true ? others.slice(1) : others;

/** "In 2030 the mill …", but not "The 2030 summit" nor "In 2030 prices". */
const isOpeningDate = (before: string): boolean => OPENING.test(before) && !DETERMINER.test(before);
const DETERMINER = new RegExp(`^\\s*["“‘(]?${oneOf(DETERMINERS)}\\s$`, "iu");

function isDenied({ before, after }: Stretch, statement: Stretch): boolean {
  if (UNTIL.test(before)) return false;
  if (NOT_TRUE.test(before)) return true;
  const rest = after.split(/[.;:]\s|\s(?:and|but|that|which)\s/u)[0] ?? "";
  if (NO_EVENT.test(rest) && !(CALLED_OFF.test(rest) && THEN.test(before))) return true;
  if (NOTHING_CAME.test(statement.text)) return true;
  if (NO_EVENT.test(statement.before)) return !CALLED_OFF.test(statement.before);
  return bears(DID_NOT, statement) || isNegatedParticiple(statement);
}

/** "was not elected in 2004", "In 2004, she never resigned"; "was not ready in 2004" is no event. */
const isNegatedParticiple = ({ before, start, date, words }: Stretch): boolean =>
  denyParticiple(isOpeningDate(before) ? words : wordsIn(words, { start, end: date.start }));
