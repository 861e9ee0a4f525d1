import type { Span } from "../../text/span.ts";

/** How far the words around a date are looked at, in code units to each side. */
const REACH = 160;

/** Verbs and phrases that look ahead, else those that look back; where both match, looking ahead is meant. */
const CUE =
  /\b(?<future>will|shall|won['’]t|(?:is|are) to|to be|expect(?:ed|s)? to|scheduled|due|plan(?:s|ned)?(?: to)?|upcoming|set to|going to|intends? to|would|hopes? to)\b|(?<contracted>['’]ll)\b|\b(?:was|were|had|did|said|says|has|have|began|became|came|went|took|made|rose|fell|saw|told|gave|won|lost|met|left|held|\p{L}{2,}ed)\b/giu;

/**
 * Which way the clause around a date looks: at what will be, at what was, or undefined where no verb says. The verb
 * nearest before the date in its clause decides, else the first one after it.
 */
export function tenseAround(text: string, { start, end }: Span): "future" | "past" | undefined {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? "";
  if (/\b(?:until|till|by|next) (?:the )?$/iu.test(before)) return "future";
  const after = text.slice(end, end + REACH).split(/[.!?;](?:\s|$)|\n/u)[0] ?? "";
  const cue = [...before.matchAll(CUE)].at(-1) ?? [...after.matchAll(CUE)].at(0);
  if (cue === undefined) return undefined;
  return (cue.groups?.["future"] ?? cue.groups?.["contracted"]) === undefined ? "past" : "future";
}
