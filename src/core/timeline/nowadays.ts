import { isPastForm } from "../language/en/verb-forms.ts";
import type { Span } from "../text/span.ts";

const NOW = /^(?:today|tonight|this (?:morning|evening))(?:['’]s?)?$/iu;
/** "today’s needs", "yesterday’s papers": of these days, or of days gone by. */
const OWNED = /^(?:today|yesterday|tonight|tomorrow)['’]?s?$/iu;
const OWNING = /^(?:['’]s?)?(?: \p{L}[\p{L}’'-]*){0,2}? (?<noun>\p{L}+)/iu;
/** What happens on a day. */
const HAPPENING =
  /^(?:votes?|meetings?|attacks?|announcements?|rulings?|decisions?|speech(?:es)?|elections?|launch(?:es)?|summits?|match(?:es)?|games?|debates?|hearings?|verdicts?|strikes?|protests?|deals?|crash(?:es)?|ceremon(?:y|ies)|explosions?|bombings?|earthquakes?|fires?|storms?|races?|arrests?|raids?|news|talks|events?|march(?:es)?)$/iu;
/** How far a verb is looked for, in code units. */
const REACH = 120;
/** What is so, not what happens. */
const STATE =
  /^(?:is|are|am|has|have|can|may|might|could|should|must|need|needs|seems?|remains?|lives?|knows?|wants?|believes?|thinks?|means?|looks?|feels?|stands?|exists?|depends?|owns?|uses?)$/iu;
const DEED = /^(?:was|were|had|did|will|would|shall)$/iu;
const ADVERB = /^(?:not|now|still|also|only|just|already|never|always|\p{L}+ly)$/iu;

/**
 * True for "today" where it means these days, or a state that lasts: "as good as software may be today", "a nation that is at peace tonight". What
 * somebody does then is an event: "Parliament votes today", "I am announcing tonight".
 */
export function isNowadays(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const after = text.slice(end, end + REACH).split(/[.!?;]\s|\n/u)[0] ?? "";
  if (OWNED.test(words) && (/['’]s?$/u.test(words) || /^['’]s?\b/u.test(after))) {
    const noun = OWNING.exec(after)?.groups?.["noun"];
    return !HAPPENING.test(noun ?? "") && !nounsIn(after).some((word) => HAPPENING.test(word));
  }
  if (!NOW.test(words)) return false;
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;:]\s|[\n“"—–]|\s--\s/u)
      .at(-1) ?? "";
  const following = wordsOf(after);
  return isState(wordsOf(before).toReversed(), following) ?? isState(following) ?? false;
}

const wordsOf = (words: string): readonly string[] => words.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
/** The next few words, up to the noun that is owned. */
const nounsIn = (after: string): readonly string[] => wordsOf(after.replace(/^['’]s?/u, "")).slice(0, 3);

/**
 * What the first verb tells; undefined where there is none.
 *
 * @param beyond - the words after the date, where the others are read from it backwards
 */
function isState(words: readonly string[], beyond?: readonly string[]): boolean | undefined {
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (DEED.test(lower)) return false;
    if (STATE.test(lower) || /^\p{L}+['’](?:s|re|m|ve)$/u.test(lower)) {
      const rest =
        beyond === undefined ? words.slice(index + 1) : [...words.slice(0, index).toReversed(), ...beyond];
      const next = rest.find((other) => !ADVERB.test(other))?.toLowerCase() ?? "";
      // "I am announcing", "it has closed": a deed after all; "it is used" is so on any day.
      return !next.endsWith("ing") && !(/^(?:has|have)$/u.test(lower) && isParticiple(next));
    }
    if (isPastForm(lower) && (beyond === undefined || !hasAuxiliary(words.slice(index + 1)))) return false;
  }
  return undefined;
}

const isParticiple = (word: string): boolean => isPastForm(word) || /^(?:been|done|had)$/u.test(word);

/** "are used": the participle goes with the verb before it. */
const hasAuxiliary = (earlier: readonly string[]): boolean =>
  /^(?:is|are|am|has|have|been|be)$/iu.test(earlier.find((word) => !ADVERB.test(word)) ?? "");
