import { splitSentences } from "../../../text/sentences.ts";
import { contains } from "../../../text/span.ts";
import type { Span } from "../../../text/span.ts";
import { dayNumberOf } from "../../../time/calendar.ts";
import type { FullDate } from "../../../time/calendar.ts";
import { isLineOfItsOwn, ownDate } from "../../../time/dateline.ts";
import type { TimeExpression } from "../../../time/time-expression.ts";
import { granularityOf } from "../../../time/granularity.ts";
import { isMereReference } from "../mere-reference.ts";
import { segmentsOf } from "./segments.ts";
import { isReporting, tenseOfEvent } from "./verb-tense.ts";
import type { EventTense } from "./verb-tense.ts";

/** A date that an event may have. */
interface Candidate {
  readonly span: Span;
  readonly value: string;
}

/** A sentence with its dates and the date that the story has reached before it. */
interface Scene {
  readonly text: string;
  readonly sentence: Span;
  readonly candidates: readonly Candidate[];
  readonly segments: readonly Span[];
  readonly isHeadline: boolean;
  readonly leadDate: string | undefined;
  /** What earlier sentences went on about; undefined where they went on about the text's own day. */
  readonly carried: string | undefined;
  readonly anchor: string | undefined;
}

interface Asked extends Scene {
  readonly event: Span;
  readonly word: string;
  readonly tense: EventTense;
}

/** One way to tell the date of an event; undefined where it has nothing to say, and the next one is asked. */
export interface EventRule {
  readonly name: string;
  readonly dateOf: (asked: Asked) => string | undefined;
}

/** The rules in the order in which they are asked. */
export const eventRules: readonly EventRule[] = [
  {
    name: "a headline tells of the day that the lead tells of",
    dateOf: ({ isHeadline, leadDate, anchor }) => (isHeadline ? (leadDate ?? anchor) : undefined),
  },
  {
    name: "“says” keeps the text’s own date",
    dateOf: ({ word, tense, anchor }) => (isReporting(word) && tense === "present" ? anchor : undefined),
  },
  { name: "the nearest date of the clause", dateOf: (asked) => inSameClause(asked) },
  {
    name: "“said” goes on with the story",
    dateOf: ({ word, carried, anchor }) => (isReporting(word) ? (carried ?? anchor) : undefined),
  },
  {
    name: "present and perfect are of the text’s own date",
    dateOf: ({ tense, anchor }) => (tense === "present" ? anchor : undefined),
  },
  { name: "the nearest date of the sentence", dateOf: (asked) => inSameSentence(asked) },
  { name: "a sentence without a date goes on with the story", dateOf: ({ carried }) => carried },
];

function inSameClause({ candidates, segments, event }: Asked): string | undefined {
  const own = segments.find((segment) => contains(segment, event));
  return own === undefined ? undefined : nearest(candidates.filter(({ span }) => contains(own, span)), event);
}

/** A relative clause has its own time: "which filed today, outlined a plan". */
const RELATIVE = /^[\s,]*(?:which|who|whose|where)\b/iu;

function inSameSentence({ text, candidates, segments, event }: Asked): string | undefined {
  const isOfMain = ({ span }: Candidate): boolean =>
    segments.some((segment) => contains(segment, span) && !RELATIVE.test(text.slice(segment.start, segment.end)));
  return nearest(candidates.filter(isOfMain), event) ?? nearest(candidates, event);
}

function nearest(candidates: readonly Candidate[], event: Span): string | undefined {
  const gap = ({ span }: Candidate): number => Math.max(span.start - event.end, event.start - span.end);
  return candidates.toSorted((a, b) => gap(a) - gap(b))[0]?.value;
}

/**
 * Tells which date the words for events belong to.
 *
 * @param expressions - all time expressions of the text, in order
 * @param anchor - the text's own date
 * @returns for the place of a word, the TIMEX3 date of its event; undefined where nothing tells
 */
export function createEventDating(
  text: string,
  expressions: readonly TimeExpression[],
  anchor: string | undefined,
  rules: readonly EventRule[] = eventRules,
): (event: Span) => string | undefined {
  const own = ownDateOf(text, expressions, anchor);
  const scenes = scenesOf(text, expressions, own);
  return (event) => {
    const scene = scenes.find(({ sentence }) => contains(sentence, event));
    if (scene === undefined) return own;
    const asked = {
      ...scene,
      event,
      word: text.slice(event.start, event.end),
      tense: tenseOfEvent(text, scene.sentence, event),
    };
    for (const rule of rules) {
      const date = rule.dateOf(asked);
      if (date !== undefined) return date;
    }
    return own;
  };
}

/** The dateline where there is one, else the anchor. */
function ownDateOf(
  text: string,
  [first]: readonly TimeExpression[],
  anchor: string | undefined,
): string | undefined {
  const [dateline, published] = [dateOf(first?.value), dateOf(anchor)];
  if (first === undefined || dateline === undefined) return anchor;
  const own = ownDate(text, { span: first.span, date: dateline }, published);
  return own === dateline ? first.value : anchor;
}

function scenesOf(
  text: string,
  expressions: readonly TimeExpression[],
  anchor: string | undefined,
): Scene[] {
  const scenes: Scene[] = [];
  let carried: string | undefined;
  let leadDate: string | undefined;
  let hasLead = false;
  for (const sentence of sentencesOf(text)) {
    const own = expressions.filter(({ span }) => contains(sentence, span));
    const candidates = own.flatMap((expression) => candidateOf(text, expression));
    const isHeadline = scenes.length === 0 && isWithoutStop(text, sentence);
    scenes.push({
      text,
      sentence,
      candidates,
      segments: segmentsOf(text, sentence, own.map(({ span }) => span)),
      isHeadline,
      leadDate: undefined,
      carried,
      anchor,
    });
    if (isHeadline || own.some(({ span }) => isLineOfItsOwn(text, span))) continue;
    carried = carriedAfter(text, sentence, candidates, anchor, carried);
    if (!hasLead) leadDate = carried;
    hasLead = true;
  }
  return scenes.map((scene) => ({ ...scene, leadDate }));
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

function candidateOf(text: string, { span, type, value }: TimeExpression): Candidate[] {
  if (type !== "DATE" && type !== "TIME") return [];
  const date = value.split("T")[0] ?? value;
  if (granularityOf(date) === undefined || isMereReference(text, span)) return [];
  return BOUND.test(wordsBefore(text, span)) || OF.test(wordsBefore(text, span)) ? [] : [{ span, value: date }];
}

/** What a sentence leaves the story at: a day near the text's own, or the text's own day after "has" and "is". */
function carriedAfter(
  text: string,
  sentence: Span,
  candidates: readonly Candidate[],
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

const dayOf = (value: string | undefined): number | undefined => {
  const date = dateOf(value);
  return date === undefined ? undefined : dayNumberOf(date);
};

function dateOf(value: string | undefined): FullDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? "") ?? [];
  return year === undefined
    ? undefined
    : { year: Number(year), month: Number(month), day: Number(day) };
}
