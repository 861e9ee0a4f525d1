import type { Span } from "../text/span.ts";
import { isPastForm } from "../language/en/verb-forms.ts";
import { endOf, startOf } from "../time/granularity.ts";
import type { EventStatus } from "./entry.ts";

/** How far around a date is looked, in code units to each side. */
const REACH = 240;

/** Where one statement ends and another begins. */
const BORDER =
  /[,;:()]|\s[–—-]\s|—|[.!?]\s|\s(?=(?:that|which|who|whom|because|although|though|while|whereas|when|where|but|after)\s)/gu;
/** Before a date that opens its statement: "In", "By the end of". */
const OPENING =
  /^\s*["“‘(]?(?:(?:and|but|yet|so|then|if|unless|that|when)\s)?(?:(?:as\s)?\p{L}+\s)?(?:the\s)?$/iu;

const DID_NOT =
  /\b(?:did|does|do)(?:\s+not|n['’]t)\s+(?!only\b|just\b|have\b|know\b|want\b|like\b|believe\b|think\b|mean\b|seem\b|matter\b|need\b|exist\b|understand\b|until\b|simply\b|merely\b)\p{L}+|\b(?:failed|refused)\s+to\s+\p{L}+/iu;
const WAS_NOT =
  /\b(?:was|were|has|had|have)(?:\s+not|n['’]t)\s+(?:been\s+)?(?<verb>\p{L}+)|\bnever\s+(?<second>\p{L}+)/iu;
/** "did not take place", "was cancelled" after what was to be: said of the event itself. */
const NO_EVENT =
  /\b(?:(?:did|does)(?:\s+not|n['’]t)\s+(?:take place|happen|occur|go ahead|materiali[sz]e|come about)|never\s+(?:took place|happened|occurred|came about|materiali[sz]ed)|(?:was|were|has been|had been|have been)\s+(?:\p{L}+ly\s+)?(?:cancell?ed|called off|scrapped|abandoned|averted|aborted))\b/iu;
/** What is called off in May is called off then. */
const CALLED_OFF = /\b(?:cancell?ed|called off|scrapped|abandoned|averted|aborted)\b/iu;
const THEN = /(?:^|[,;:]\s|\b(?:and|but)\s)(?:in|on|by|at|during)\s(?:the\s)?$/iu;
const NOTHING_CAME = /\b(?:no|nothing)\b[^.,;:]{0,40}\b(?:happened|occurred|took place)\b/iu;
const NOT_TRUE = /\bnot (?:true|the case) that\b[^;:]{0,120}$/iu;
/** "did not end until 1961": it did then. */
const UNTIL = /\b(?:until|till|before|prior to|since)\s(?:the\s)?(?:\p{L}+\s)?$/iu;

const IF =
  /(?<!\b(?:as|even|see|ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|know|knew|unsure|doubt(?:ed|s)?|check(?:ed)?|ask(?:ed)? (?:him|her|them|us|me)) )\b(?:if|unless)\b(?! (?:not|any|anything|only|so)\b)/iu;
/** "may" in small letters only: "May" is a month. */
const MODAL =
  /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may)\b(?!\s+(?:not\s+have|later|go on|come to|eventually|soon|then|be born|die|become|remain|prove|only|hardly|never)\b)/u;
const MODAL_PAST = /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may)\s+(?:\p{L}+ly\s+)?have\b/u;
const AHEAD =
  /\b(?:will|shall)\b(?!\s+(?:not|never)\b)|['’]ll\b|\b(?:is|are)\s+(?:\p{L}+ly\s+)?(?:to\s(?!blame\b)|expected\b|scheduled\b|due\b|set\s+to\b|planned\b|going\s+to\b|likely\s+to\b|slated\b|forecast\b|projected\b)|\b(?:plans?|intends?|hopes?|aims?|expects?|wants?|promises?|pledges?)\s+to\b|\b(?:scheduled|slated)\s+for\b/iu;
const NOT_AHEAD = /\b(?:will|shall)\s+(?:not|never)\b|\bwon['’]t\b/iu;
const BY = /\bby\s+(?:the\s+)?(?:\p{L}+\s+of\s+)?$/iu;

/** What follows a modal or "will" where the subject is the dated event itself. */
const HAPPENS =
  /^\s+(?:\p{L}+ly\s+)?(?:have\s+)?(?:be\s+(?:held|opened|launched|completed|built|finished|published|signed|fought)|take place|happen|occur|go ahead|begin|start|open|come|been)\b/iu;

/**
 * Whether the article tells of an event as to come, as possible or as not having happened. The article's own date
 * decides about the future where the event lies before or after it; else the tense of the words around the date.
 *
 * @param sentence - holds `clause`
 * @param clause - holds `date`
 * @param published - ISO 8601 date, month or year of the article
 */
export function statusOf(
  text: string,
  sentence: Span,
  clause: Span,
  date: Span,
  { from, to }: { readonly from: string; readonly to: string },
  published: string | undefined,
): EventStatus | undefined {
  const start = Math.max(clause.start, date.start - REACH);
  const words = text.slice(start, Math.min(clause.end, date.end + REACH));
  const place = { start: date.start - start, end: date.end - start };
  const statement = statementAround(words, place);
  if (isDenied(words, place, statement)) return "denied";
  const isPast = published !== undefined && endOf(to) <= startOf(published);
  const isAhead = published !== undefined && startOf(from) >= endOf(published);
  const leads = statement.words.slice(0, statement.date.start);
  const looksAhead = bears(AHEAD, statement);
  if (IF.test(leads) || bears(isPast ? MODAL_PAST : MODAL, statement)) return "hypothetical";
  if (looksAhead && !isPast && IF.test(words)) return "hypothetical";
  if (isPast || bears(NOT_AHEAD, statement)) return undefined;
  const isDue = BY.test(leads) && !tellsPast(text.slice(sentence.start, sentence.end).slice(0, 2 * REACH));
  return isAhead || looksAhead || isDue ? "future" : undefined;
}

interface Statement {
  readonly words: string;
  readonly date: Span;
}

/** The words around the date up to the next borders; a date with nothing before it but "in" belongs to what follows its comma. */
function statementAround(words: string, date: Span): Statement {
  const borders = [...words.matchAll(BORDER)]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter(({ start, end }) => end <= date.start || start >= date.end);
  const start = borders.findLast(({ end }) => end <= date.start)?.end ?? 0;
  const later = borders.filter((border) => border.start >= date.end);
  const isOpening = OPENING.test(words.slice(start, date.start)) && later[0]?.start === date.end;
  const end = (isOpening ? later[1] : later[0])?.start ?? words.length;
  return { words: words.slice(start, end), date: { start: date.start - start, end: date.end - start } };
}

/**
 * True where a word such as "will" is said of the date's event: before the date, after one that opens the statement, or
 * of its happening. Where another verb stands between the two, that verb has the date.
 */
function bears(cue: RegExp, { words, date }: Statement): boolean {
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)];
  const [earlier, later] = [cue.exec(before), cue.exec(after)];
  if (earlier !== null) return !tellsPast(withoutVerb(before.slice(earlier.index + earlier[0].length)));
  if (later === null) return false;
  if (isOpeningDate({ words, date })) return !tellsPast(after.slice(0, later.index));
  return HAPPENS.test(after.slice(later.index + later[0].trimEnd().length));
}

/** "would have burst": the participle belongs to the cue. */
const withoutVerb = (words: string): string => words.replace(/^\s*(?:\p{L}+ly\s+)?\p{L}+/u, "");

/** "In 2030 the mill …", but not "The 2030 summit" nor "In 2030 prices". */
const isOpeningDate = ({ words, date }: Statement): boolean =>
  OPENING.test(words.slice(0, date.start)) &&
  !/^\s*["“‘(]?(?:the|a|an|this|that|his|her|its|their|our)\s$/iu.test(words.slice(0, date.start));

function isDenied(words: string, date: Span, statement: Statement): boolean {
  const [before, after] = [words.slice(0, date.start), words.slice(date.end)];
  if (UNTIL.test(before)) return false;
  if (NOT_TRUE.test(before)) return true;
  const rest = after.split(/[.;:]\s|\s(?:and|but|that|which)\s/u)[0] ?? "";
  if (NO_EVENT.test(rest) && !(CALLED_OFF.test(rest) && THEN.test(before))) return true;
  if (NOTHING_CAME.test(statement.words)) return true;
  const leads = statement.words.slice(0, statement.date.start);
  if (NO_EVENT.test(leads)) return !CALLED_OFF.test(leads);
  return bears(DID_NOT, statement) || isNegatedParticiple(statement);
}

/** "was not elected in 2004", "In 2004, she never resigned"; "was not ready in 2004" is no event. */
function isNegatedParticiple(statement: Statement): boolean {
  const { words, date } = statement;
  const open = isOpeningDate(statement) ? words : words.slice(0, date.start);
  const groups = WAS_NOT.exec(open)?.groups;
  return isPastForm((groups?.["verb"] ?? groups?.["second"] ?? "").toLowerCase());
}

/** A verb that tells what was, besides the participles of "will be opened" and "would have burst". */
function tellsPast(words: string): boolean {
  const finite = words.replace(/\b(?:be|been|have|is|are)\s+(?:\p{L}+ly\s+)?(?:been\s+)?\p{L}+/giu, " ");
  return /\b(?:was|were|had|has|did)\b/iu.test(finite) || (finite.match(/\p{Ll}+/gu) ?? []).some(isPastForm);
}
