import { enclosuresOf } from "../text/enclosures.ts";
import { contains, trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import { isPastForm } from "../language/en/verb-forms.ts";
import { predicateBorders } from "./predicates.ts";

/** Words that begin a clause which can stand alone after a comma. */
const COORDINATOR = /,\s+(?:and|but|yet|so|while|whereas)\s+/giu;
/** A participle after a comma: ", invading Georgia in 2008". */
const PARTICIPLE = /,\s+(?:(?:and|then)\s+)?(?=\p{Ll}{2,}ing\s)/gu;
/** A second participle: " and annexing Crimea in 2014". */
const SECOND_PARTICIPLE = /\s+and\s+(?:then\s+)?(?=\p{Ll}{2,}ing\s)/gu;
/** Words in -ing that begin no participial clause. */
const NOT_PARTICIPLES =
  /^(?:during|including|following|regarding|concerning|according|excluding|considering|pending|notwithstanding|morning|evening|spring|king|nothing|something|anything|everything|being|beginning|starting|depending|owing|barring|amounting|ranging|compared|comparing)$/iu;

/** In longer runs of words (in code units) no clause is looked for: they are lists or tables. */
const LONGEST_SENTENCE = 1_500;

/** Words on which the meaning of what follows depends: the clause is not cut off from them. */
const GOVERNOR =
  /\b(?:not|never|no|nor|neither|nobody|nothing|none|without|hardly|barely|if|unless|whether|would|could|might|should|had|as if|that|said|says|claim(?:s|ed)?|alleg(?:es|ed|edly)|reportedly|supposedly|according|argu(?:es|ed)|believ(?:es|ed)|den(?:y|ies|ied)|doubt(?:s|ed)?|suggest(?:s|ed)|accus(?:es|ed)|false|falsely|rumou?rs?|imagin(?:e|es|ed)|fail(?:s|ed)?|refus(?:es|ed)|threaten(?:s|ed)?|plan(?:s|ned)?|intend(?:s|ed)?)\b|n['’]t\b/iu;

/** In small letters only: "May" is a month. */
const MAY = /\bmay\b/u;

const isGoverned = (wordsBefore: string): boolean => GOVERNOR.test(wordsBefore) || MAY.test(wordsBefore);

/** A finite verb, as far as a word shows it. */
const FINITE_VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|became|began|came|went|took|made|rose|fell|saw|told|gave|won|lost|met|left|held|led|fought|sent|set|put|broke|built|brought|bought|sold|wrote|drew|drove|grew|knew|ran|sat|stood|struck|sank|spoke|spent|swept|taught|threw|withdrew|died|\p{Ll}{2,}ed)\b/u;
/** A clause that stands alone opens with its subject or with its time, never with a verb. */
const SUBJECT_OPENING =
  /^(?:["“‘(]?\p{Lu}|(?:the|a|an|this|these|those|his|her|its|their|our|my|he|she|it|they|we|I|you|there|in|on|by|at|during|after|before|since|until|both|some|many|most|all|another|more|two|three|several|thousands|hundreds|millions)\b)/u;

/** A clause that begins so leans on what follows: it is not cut off from it. */
const SUBORDINATOR = /^(?:if|unless|although|though|because|when|whereas|while|as)\b/iu;

/**
 * The clause of a sentence that a date belongs to, where one can be cut out cleanly; else the whole sentence. Clean are
 * a participial clause (", invading Georgia in 2008 and …") and a main clause after a semicolon or a coordinating
 * conjunction, as long as nothing before it (a negation, a condition, somebody's claim) bears on its meaning.
 *
 * @param sentence - a span of `text` that contains `expression`
 * @param dates - all dates of the sentence, in order: where there are several, each has the words up to the next verb
 */
export function clauseAround(
  text: string,
  sentence: Span,
  expression: Span,
  dates: readonly Span[] = [expression],
): Span {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > LONGEST_SENTENCE) return sentence;
  const date = { start: expression.start - sentence.start, end: expression.end - sentence.start };
  const enclosed = enclosuresOf(words);
  if (enclosed.some((enclosure) => contains(enclosure, date))) return sentence;
  const isOpen = (place: number): boolean => !enclosed.some((e) => e.start < place && place <= e.end);

  const places = dates.map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  const clause =
    participialClause(words, date, isOpen) ??
    mainClause(words, date, isOpen, predicateBorders(words, places, hasVerb)) ??
    relativeClause(words, date, isOpen);
  if (clause === undefined) return sentence;
  return { start: sentence.start + clause.start, end: sentence.start + clause.end };
}

type IsOpen = (place: number) => boolean;

function participialClause(words: string, date: Span, isOpen: IsOpen): Span | undefined {
  const first = startsOf(words, PARTICIPLE, isOpen).findLast(({ end }) => end <= date.start);
  if (first === undefined || !isParticiple(words, first.end)) return undefined;
  if (isGoverned(words.slice(0, first.start))) return undefined;
  const close = endOfPhrase(words, first.end, isOpen);
  if (date.end > close) return undefined;
  const seconds = startsOf(words, SECOND_PARTICIPLE, isOpen).filter(
    ({ start, end }) => start > first.end && end < close && isParticiple(words, end),
  );
  const start = seconds.findLast(({ end }) => end <= date.start)?.end ?? first.end;
  const end = seconds.find(({ start: next }) => next >= date.end)?.start ?? close;
  return cleaned(words, { start, end });
}

const isParticiple = (words: string, place: number): boolean =>
  !NOT_PARTICIPLES.test(/\p{L}+/u.exec(words.slice(place, place + 40))?.[0] ?? "");

/** A phrase goes on to the next comma, semicolon or dash, or to the end of the sentence. */
function endOfPhrase(words: string, from: number, isOpen: IsOpen): number {
  for (const { 0: mark, index } of words
    .slice(from)
    .matchAll(/[,;:](?=\s)|\s[–—-]+\s|—|[.!?…]+["”’)\]]*$/gu)) {
    const place = from + index;
    // The comma of "May 12, 2014" stands within the date.
    if (mark === "," && /^,\s+\d{4}(?!\d)/.test(words.slice(place, place + 8))) continue;
    if (isOpen(place)) return place;
  }
  return words.length;
}

const hasVerb = (words: string): boolean =>
  FINITE_VERB.test(words) || (words.match(/\p{Ll}+/gu) ?? []).some(isPastForm);

function mainClause(
  words: string,
  date: Span,
  isOpen: IsOpen,
  predicates: readonly Span[],
): Span | undefined {
  const borders = [
    ...predicates.filter(({ start }) => isOpen(start)),
    ...startsOf(words, /;\s+/gu, isOpen),
    ...startsOf(words, COORDINATOR, isOpen).filter((border) => partsClauses(words, border)),
  ].toSorted((a, b) => a.start - b.start);
  const before = borders.findLast(({ end }) => end <= date.start);
  const after = borders.find(({ start }) => start >= date.end);
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && isGoverned(words.slice(0, before.start))) return undefined;
  const clause = { start: before?.end ?? 0, end: after?.start ?? words.length };
  const isSubordinate = after !== undefined && SUBORDINATOR.test(words.slice(clause.start));
  const isComplete = hasVerb(words.slice(clause.start, clause.end)) && !isSubordinate;
  return isComplete ? cleaned(words, clause) : undefined;
}

/** "The bridge, which opened in 1932, was closed": the subject with what is told of it aside. */
const RELATIVE = /,\s+(?:which|who)\s+/gu;
const LONGEST_SUBJECT = 80;

function relativeClause(words: string, date: Span, isOpen: IsOpen): Span | undefined {
  const border = startsOf(words, RELATIVE, isOpen).findLast(({ end }) => end <= date.start);
  if (border === undefined || border.start > LONGEST_SUBJECT) return undefined;
  const subject = words.slice(0, border.start);
  if (isGoverned(subject) || hasVerb(subject) || SUBORDINATOR.test(words)) return undefined;
  const end = endOfPhrase(words, border.end, isOpen);
  // At the end of the sentence nothing is left to cut off.
  return date.end <= end && end < words.length - 1 ? cleaned(words, { start: 0, end }) : undefined;
}

/** "A, B, and C" is a list: a conjunction parts clauses only where words with a verb stand on both sides of it. */
function partsClauses(words: string, { start, end }: Span): boolean {
  const before =
    words
      .slice(0, start)
      .split(/[,;]\s/u)
      .at(-1) ?? "";
  const after = words.slice(end).split(/;\s/u)[0] ?? "";
  return FINITE_VERB.test(before) && SUBJECT_OPENING.test(after) && FINITE_VERB.test(after);
}

function startsOf(words: string, border: RegExp, isOpen: IsOpen): Span[] {
  return [...words.matchAll(border)]
    .map(({ 0: mark, index }) => ({ start: index, end: index + mark.length }))
    .filter(({ start }) => isOpen(start));
}

const cleaned = (words: string, clause: Span): Span | undefined => {
  const trimmed = trimSpan(words, clause);
  return trimmed.start < trimmed.end ? trimmed : undefined;
};
