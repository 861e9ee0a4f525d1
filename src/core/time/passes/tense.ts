import { ALWAYS, AUXILIARY_AHEAD, LOOKS_AHEAD, ONCE, WITHIN_VERB } from "../../language/en/outlook.ts";
import { isPast } from "../../language/en/word-form.ts";
import { readWords } from "../../language/en/word.ts";
import type { Word } from "../../language/en/word.ts";
import { tokensOf } from "../../language/tokens.ts";
import { setOf } from "../../text/set-of.ts";
import type { Span } from "../../text/span.ts";

/** How far the words around a date are looked at, in code units to each side. */
const REACH = 160;

/**
 * Which way the clause around a date looks: at what will be, at what was, or undefined where no verb says. The verb
 * nearest before the date in its clause decides, else the first one after it.
 */
export function tenseAround(text: string, { start, end }: Span): Outlook | undefined {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? "";
  if (/\b(?:until|till|by|next) (?:the )?$/iu.test(before)) return "future";
  const after = text.slice(end, end + REACH).split(/[.!?;](?:\s|$)|\n/u)[0] ?? "";
  return cuesIn(before).at(-1)?.looks ?? cuesIn(after)[0]?.looks;
}

type Outlook = "future" | "past";

interface Cue {
  readonly place: number;
  readonly looks: Outlook;
}

/** Phrases that look ahead and verbs that look back, in order; of "will be held", only the first word tells. */
function cuesIn(text: string): readonly Cue[] {
  const ahead = [...text.matchAll(LOOKS_AHEAD)].map(({ 0: phrase, index }) => ({
    start: index,
    end: index + phrase.length,
    goesOn: AUXILIARY_AHEAD.test(phrase),
  }));
  const isPartOfAhead = ({ span: { start } }: Word): boolean =>
    ahead.some(
      (cue) =>
        cue.start <= start &&
        (start < cue.end || (cue.goesOn && WITHIN_VERB.test(text.slice(cue.end, start)))),
    );
  const back = readWords(text, 0, tokensOf(text)).filter((word) => looksBack(word) && !isPartOfAhead(word));
  return [
    ...ahead.map(({ start }): Cue => ({ place: start, looks: "future" })),
    ...back.map(({ span }): Cue => ({ place: span.start, looks: "past" })),
  ].toSorted((a, b) => a.place - b.place);
}

/** Besides forms of the past: auxiliaries of the past and the perfect, and what introduces news. */
const LOOKING_BACK = setOf("was were had did has have says");

/** Forms that are the same in the present ("put", "cost") tell nothing. */
const looksBack = (word: Word): boolean =>
  LOOKING_BACK.has(word.lower) || (isPast(word) && word.lemma !== word.word);

/** True for a date in a sentence that tells of what is so every year: "Wood that grows in summer is denser." */
export function tellsOfAlways(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?]\s|\n/u)
      .at(-1) ?? "";
  const after = text.slice(end, end + REACH).split(/[.!?](?:\s|$)|\n/u)[0] ?? "";
  return ALWAYS.test(before + after) && !ONCE.test(before + after);
}
