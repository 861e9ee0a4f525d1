import { joined } from "../language/en/joined.ts";
import { NUMBER_WORDS, ORDINALS } from "../language/en/number-words.ts";
import { setOf } from "../text/set-of.ts";
import { ARTICLES, FACTUAL, POSSESSIVES, PREPOSITIONS } from "../language/en/word-classes.ts";
import { ADJUNCTS, CLAUSE_OPENERS, POINTING } from "../language/en/word-classes.ts";
import { isUnsure } from "../language/en/uncertainty.ts";
import { isOnlyPast, isPastForm } from "../language/en/verb-forms.ts";
import { isJoined, endsPossessive } from "../language/en/word.ts";
import { insideQuestion, isInDate } from "./event-sentence.ts";
import type { EventSentence } from "./event-sentence.ts";

/** What follows a verb: to whom or what it is done. */
export interface AfterVerb {
  /** “” where nothing follows that the question has to say. */
  readonly text: string;
  /** The place after its last word. */
  readonly end: number;
  /** It has “his”, “its” or the like. */
  readonly hasPossessive: boolean;
}

const MOST_WORDS = 9;
/** Before “to”, they open a reason. */
const REASON = /^(?:partly|mainly|largely|chiefly|mostly)$/u;
/** Without what follows them, nobody knows what was decided. */
const CONTENT_CLAUSE = /^(?:what|how|whether|why|that|if)$/u;
const BEFORE_DATE = /^(?:the|about|around|early|late|mid|night|morning|evening|afternoon)$/u;
/** A noun follows them. */
const UNFINISHED = joined(
  NUMBER_WORDS,
  new Set(ORDINALS),
  setOf("last next new old long low high large big small great good bad mr mrs ms dr st"),
);

/**
 * The words after the verb at `verb` that belong to it, up to when, where and how it was done.
 *
 * @returns undefined where they cannot be cut out cleanly, or mean nothing outside of their sentence
 */
export function afterVerb(sentence: EventSentence, verb: number, to: number): AfterVerb | undefined {
  const { words } = sentence;
  const start = verb + 1;
  let end = start;
  for (; end < to; end++) {
    const word = words[end];
    if (word === undefined) break;
    if (!isJoined(word)) {
      // “Maj. Gen. Pope” is one name.
      if (word.gap.startsWith(".")) return undefined;
      // “A long, bitter war”: what is cut off at such a comma is no phrase.
      if (
        word.gap.startsWith(",") &&
        !word.isStop &&
        !word.isCapitalised &&
        !word.lower.endsWith("ing") &&
        end > start
      )
        return undefined;
      break;
    }
    const next = words[end + 1];
    if (REASON.test(word.lower) || (word.lower === "so" && next?.lower === "as")) break;
    if (CLAUSE_OPENERS.has(word.lower)) {
      const joinsNames = word.lower === "and" && sentence.isName(end - 1) && sentence.isName(end + 1);
      if (CONTENT_CLAUSE.test(word.lower)) return undefined;
      if (!joinsNames) break;
    }
    if (isInDate(sentence, word)) break;
    if (PREPOSITIONS.has(word.lower) || ADJUNCTS.has(word.lower)) {
      const object = next !== undefined && BEFORE_DATE.test(next.lower) ? words[end + 2] : next;
      if (object !== undefined && isInDate(sentence, object)) break;
    }
    // “The Judgement on Monastic Vows” goes on.
    const isTitle = word.lower === "on" && sentence.isName(end - 1) && sentence.isName(end + 1);
    if (ADJUNCTS.has(word.lower) && end > start && !isTitle) break;
    if (isUnsure(word) || POINTING.has(word.lower) || FACTUAL.has(word.lower) || isOnlyPast(word.lower))
      return undefined;
  }
  const trimmed = trimEnd(sentence, start, end);
  if (trimmed - start > MOST_WORDS) return undefined;
  const rest = words.slice(start, trimmed);
  const last = rest.at(-1);
  if (last === undefined) return { text: "", end: start, hasPossessive: false };
  if (last.isStop || endsPossessive(last) || UNFINISHED.has(last.lower)) return undefined;
  // “An earlier market built”, without when.
  if (rest.length > 1 && isPastForm(last.lower) && !ARTICLES.has(rest.at(-2)?.lower ?? "")) return undefined;
  // “Beat them 3–0”.
  if (/^[-–‐‑]/u.test(words[trimmed]?.gap ?? "")) return undefined;
  const text = insideQuestion(sentence, start, trimmed);
  return text === undefined
    ? undefined
    : { text, end: trimmed, hasPossessive: rest.some(({ lower }) => POSSESSIVES.has(lower)) };
}

/** Without adverbs and prepositions that nothing follows. */
function trimEnd({ words }: EventSentence, start: number, end: number): number {
  let trimmed = end;
  for (let last = words[trimmed - 1]; last !== undefined && trimmed > start; last = words[trimmed - 1]) {
    const isLoose =
      PREPOSITIONS.has(last.lower) ||
      /^(?:then|later|again|only|just|also|too)$|\p{L}{3}ly$/u.test(last.lower);
    if (!isLoose || last.isCapitalised) break;
    trimmed -= 1;
  }
  return trimmed;
}
