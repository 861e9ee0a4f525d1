import { splitSentences } from "../../language/sentences.ts";
import { contains } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import { isLineOfItsOwn } from "../../time/dateline.ts";
import { granularityOf } from "../../time/granularity.ts";
import { withoutClock } from "../../time/timex.ts";
import type { TimeExpression } from "../../time/time-expression.ts";
import { isMereReference } from "../mere-reference.ts";
import { dayOf } from "./day.ts";
import { segmentsOf } from "./segments.ts";

/** A date that an event may have. */
export interface CandidateDate {
  readonly span: Span;
  readonly value: string;
}

/** A sentence with its dates and the date that the story has reached before it. */
export interface StorySentence {
  readonly text: string;
  readonly sentence: Span;
  readonly candidates: readonly CandidateDate[];
  readonly segments: readonly Span[];
  readonly isHeadline: boolean;
  readonly leadDate: string | undefined;
  /** What earlier sentences went on about; undefined where they went on about the text's own day. */
  readonly carried: string | undefined;
  readonly anchor: string | undefined;
}

/**
 * Goes through a text and notes what day its story is at before each sentence.
 *
 * @param anchor - the text's own date
 */
export function storyOf(
  text: string,
  expressions: readonly TimeExpression[],
  anchor: string | undefined,
): StorySentence[] {
  const story: Omit<StorySentence, "leadDate">[] = [];
  let carried: string | undefined;
  let leadDate: string | undefined;
  let hasLead = false;
  for (const sentence of sentencesOf(text)) {
    const own = expressions.filter(({ span }) => contains(sentence, span));
    const candidates = own.flatMap((expression) => candidateOf(text, expression));
    const isHeadline = story.length === 0 && isWithoutStop(text, sentence);
    story.push({
      text,
      sentence,
      candidates,
      segments: segmentsOf(
        text,
        sentence,
        own.map(({ span }) => span),
      ),
      isHeadline,
      carried,
      anchor,
    });
    if (isHeadline || own.some(({ span }) => isLineOfItsOwn(text, span))) continue;
    carried = carriedAfter(text, sentence, candidates, anchor, carried);
    if (!hasLead) leadDate = carried;
    hasLead = true;
  }
  return story.map((sentence) => ({ ...sentence, leadDate }));
}

/** Sentences, none of which goes beyond a blank line: headlines end without a full stop. */
const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(/(?:[^\n]|\n(?!\s*\n))+/gu)].flatMap(({ 0: paragraph, index }) =>
    splitSentences(text, { start: index, end: index + paragraph.length }),
  );

const isWithoutStop = (text: string, { start, end }: Span): boolean =>
  !/[.!?…]["”’)]*\s*$/u.test(text.slice(start, end));

/** Words before a date after which nothing happened then: "until May" (but "not due until May"), "not 2015". */
const BOUND = /(?<!\bnot\b[^.;,]{0,24})\b(?:until|till|not) (?:in |on |the )?$/iu;
/** A date that only says which thing is meant: "the events of today". */
const OF = /\bof $/iu;
const SINCE = /\bsince (?:the )?$/iu;

const wordsBefore = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 40), start);

function candidateOf(text: string, { span, type, value }: TimeExpression): CandidateDate[] {
  if (type !== "DATE" && type !== "TIME") return [];
  const date = withoutClock(value);
  if (granularityOf(date) === undefined || isMereReference(text, span)) return [];
  return BOUND.test(wordsBefore(text, span)) || OF.test(wordsBefore(text, span))
    ? []
    : [{ span, value: date }];
}

/** What a sentence leaves the story at: a day near the text's own, or the text's own day after "has" and "is". */
function carriedAfter(
  text: string,
  sentence: Span,
  candidates: readonly CandidateDate[],
  anchor: string | undefined,
  carried: string | undefined,
): string | undefined {
  const near = candidates.find(
    ({ value, span }) => isNear(value, anchor) && !SINCE.test(wordsBefore(text, span)),
  );
  if (near !== undefined) return near.value;
  if (candidates.length > 0) return carried;
  // What somebody says in the present is no news of today.
  const told = text.slice(sentence.start, sentence.end).split(/[“"]|``/u)[0] ?? "";
  return PRESENT.test(told) && !PAST.test(told) ? undefined : carried;
}

const PRESENT = /\b(?:has|have|is|are)\b/u;
const PAST = /\b(?:was|were|had|said|told)\b/u;

/** How far from the text's own date the story of a report may lie, in days. */
const NEAR = 14;

/** True for a day about the text's own. */
function isNear(value: string, anchor: string | undefined): boolean {
  const [a, b] = [dayOf(value), dayOf(anchor)];
  return a !== undefined && (b === undefined || (b - a <= NEAR && b >= a));
}
