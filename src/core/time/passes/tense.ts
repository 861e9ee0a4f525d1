import type { Span } from "../../text/span.ts";
import { baseForm, isPastForm } from "../../language/en/verb-forms.ts";

/** How far the words around a date are looked at, in code units to each side. */
const REACH = 160;

/** Verbs and phrases that look ahead, else words that may look back. */
const CUE =
  /\b(?<future>will|shall|won['’]t|(?:is|are) to|to be|expect(?:ed|s)? to|scheduled|due|plan(?:s|ned)?(?: to)?|upcoming|set to|going to|intends? to|would|hopes? to)\b|(?<contracted>['’]ll)\b|(?<![\p{L}\p{N}'’])(?<word>\p{L}{3,})(?![\p{L}\p{N}])/giu;

/**
 * Which way the clause around a date looks: at what will be, at what was, or undefined where no verb says. The verb
 * nearest before the date in its clause decides, else the first one after it.
 */
export function tenseAround(text: string, { start, end }: Span): Tense | undefined {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;]\s|\n/u)
      .at(-1) ?? "";
  if (/\b(?:until|till|by|next) (?:the )?$/iu.test(before)) return "future";
  const after = text.slice(end, end + REACH).split(/[.!?;](?:\s|$)|\n/u)[0] ?? "";
  return cuesIn(before).at(-1) ?? cuesIn(after)[0];
}

type Tense = "future" | "past";

/** The tenses of the verbs in some words, in order; of "will be held", only the first word tells. */
function cuesIn(words: string): readonly Tense[] {
  const tenses: Tense[] = [];
  let end = 0;
  let mayGoOn = false;
  for (const { 0: cue, index, groups } of words.matchAll(CUE)) {
    const word = groups?.["word"]?.toLowerCase();
    if (word !== undefined && !looksBack(word)) continue;
    const tense = word === undefined ? "future" : "past";
    if (tense === "past" && mayGoOn && WITHIN_VERB.test(words.slice(end, index))) continue;
    tenses.push(tense);
    mayGoOn = tense === "future" && AUXILIARY_AHEAD.test(cue);
    end = index + cue.length;
  }
  return tenses;
}

/** What a verb follows; no verb follows "plans". */
const AUXILIARY_AHEAD = /(?:will|shall|would|to|be|['’]ll|['’]t)$/iu;
/** Between "will" and "held". */
const WITHIN_VERB = /^(?:\s(?:not|be|have|been|also|now|then|again|\p{L}+ly))*\s$/iu;
const AUXILIARY = /^(?:was|were|had|did|said|says|has|have)$/u;

/** Forms that are the same in the present ("put", "cost") tell nothing. */
const looksBack = (word: string): boolean =>
  AUXILIARY.test(word) || (isPastForm(word) && (baseForm(word) !== word || word.endsWith("ed")));

const ALWAYS =
  /\b(?:is|are|can|does|do|may|must|means?|tends?|usually|always|often|every|each|generally|typically)\b/iu;
const ONCE =
  /\b(?:was|were|did|will|would|shall|last|this|next|(?<!\b(?:have|has) (?:\p{L}+ )?)had)\b|\b(?:is|are) (?:now |to |being |\p{L}+ing )/iu;

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
