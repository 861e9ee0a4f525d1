import { contains } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import { ownDate } from "../../time/dateline.ts";
import type { TimeExpression } from "../../time/time-expression.ts";
import { fullDateIn } from "../../time/dated-value.ts";
import { eventRules } from "./event-rules.ts";
import type { EventRule } from "./event-rules.ts";
import { storyOf } from "./story.ts";
import { tenseOfEvent } from "./verb-tense.ts";

/**
 * Tells which date the words for events belong to.
 *
 * @param expressions - all time expressions of the text, in order
 * @param anchor - the text's own date
 * @param rules - asked in turn until one answers
 * @returns for the place of a word, the TIMEX3 date of its event; undefined where nothing tells
 */
export function createEventDating(
  text: string,
  expressions: readonly TimeExpression[],
  anchor: string | undefined,
  rules: readonly EventRule[] = eventRules,
): (event: Span) => string | undefined {
  const own = ownDateOf(text, expressions, anchor);
  const story = storyOf(text, expressions, own);
  return (event) => {
    const told = story.find(({ sentence }) => contains(sentence, event));
    if (told === undefined) return own;
    const asked = {
      ...told,
      event,
      word: text.slice(event.start, event.end),
      tense: tenseOfEvent(text, told.sentence, event),
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
  expressions: readonly TimeExpression[],
  anchor: string | undefined,
): string | undefined {
  const dateline = expressions.find(({ value }) => fullDateIn(value) !== undefined);
  const date = fullDateIn(dateline?.value);
  if (dateline === undefined || date === undefined) return anchor;
  return ownDate(text, { span: dateline.span, date }, fullDateIn(anchor)) === date ? dateline.value : anchor;
}
