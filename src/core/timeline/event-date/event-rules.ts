import { contains } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { CandidateDate, StorySentence } from "./story.ts";
import { isReporting } from "./verb-tense.ts";
import type { EventTense } from "./verb-tense.ts";

/** A word for an event, where it stands and how. */
interface Asked extends StorySentence {
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
  return own === undefined
    ? undefined
    : nearest(
        candidates.filter(({ span }) => contains(own, span)),
        event,
      );
}

/** A relative clause has its own time: "which filed today, outlined a plan". */
const RELATIVE = /^[\s,]*(?:which|who|whose|where)\b/iu;

function inSameSentence({ text, candidates, segments, event }: Asked): string | undefined {
  const isOfMain = ({ span }: CandidateDate): boolean =>
    segments.some(
      (segment) => contains(segment, span) && !RELATIVE.test(text.slice(segment.start, segment.end)),
    );
  return nearest(candidates.filter(isOfMain), event) ?? nearest(candidates, event);
}

function nearest(candidates: readonly CandidateDate[], event: Span): string | undefined {
  const gap = ({ span }: CandidateDate): number => Math.max(span.start - event.end, event.start - span.end);
  return candidates.toSorted((a, b) => gap(a) - gap(b))[0]?.value;
}
