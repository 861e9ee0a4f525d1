import { setOf } from "../../text/set-of.ts";
import { oneOf } from "./one-of.ts";
import { POSSESSIVES } from "./word-classes.ts";

// By which words a sentence points at what was said before, wherever in it they stand. See `dangling.ts` for its first words.

const PERSON = oneOf(setOf("he she they"));
const PRONOUN = oneOf(setOf("he she they it"));
const POINTER = oneOf(setOf("this that these those such"));
const OWNER = oneOf(POSSESSIVES);
const UNIT =
  "(?:moment|minute|hour|morning|afternoon|evening|night|day|week|month|year|decade|centur(?:y|ies))";
const PREPOSITION = oneOf(
  setOf("in on at by during since after before until from for over under with despite to of"),
);
const LEADING = oneOf(
  "what|how|why|when|whenever|while|as|if|because|although|though|even though|even if|once|where|unless|whether|whereas|so that".split(
    "|",
  ),
);
const SAID = oneOf(
  setOf(
    "said says explained added argued told wrote recalled insisted claimed admitted noted warned thought",
  ),
);
const JOINING = oneOf(
  "however|though|therefore|nevertheless|nonetheless|moreover|furthermore|meanwhile|instead|for example|for instance|in turn|by contrast|in contrast|on the other hand|then|too".split(
    "|",
  ),
);

/** At the beginning of a sentence, after its opening marks. */
export const POINTS_BACK_AT_FIRST: readonly RegExp[] = [
  // "In 2012 she …", "At the summit, they …", "In her view …": the first words only lead up to the pronoun.
  new RegExp(
    `^${PREPOSITION}\\s(?:(?:[^\\s,]+\\s){0,3}?[^\\s,]+(?:\\s?,)?\\s(?:${PRONOUN}|these|those)|(?:${OWNER}|${POINTER}))\\b(?! (?:who|whose|year|month|week|morning|afternoon|evening|day|decade|century|article|report|book|study)\\b)`,
    "iu",
  ),
  // "When she left, …". Not "As his side won, …": a possessive there mostly belongs to the name that follows.
  new RegExp(
    `^${LEADING}\\s${PRONOUN}\\b(?! (?:rains?|snows?|happens?|happened|is clear|turns out|turned out)\\b)`,
    "iu",
  ),
  // "No, but it is a good record.", "Easy: it is cheap.": it answers what was asked before.
  /^(?:well|no|nope|yes|yeah|sure|right|easy|simple|true|false|wrong|exactly|precisely|not (?:really|quite|exactly|so)|of course)\s?[,:;.!—–]/iu,
  // "The two agreed": two that were named before.
  /^the (?:two|pair|duo|trio)\b/iu,
  // "I want it fixed.": what is wanted was told before.
  /^(?:i|we|you|nobody|no one|everybody|everyone|some|many|few|most)\s(?:\p{L}+\s){1,2}(?:it|them|him)\b/iu,
  // "The bird was never lost, he explained.": nobody in the sentence is called by name.
  new RegExp(`^(?:(?!\\s\\p{Lu}).)*,\\s${PERSON}\\s${SAID}\\b`, "su"),
  // "In subsequent years …", "The same day …", "Two years later …": times that count from what was told before.
  new RegExp(
    `^(?:(?:(?:in|over|during|for|on|at|by)\\s)?(?:the\\s)?(?:subsequent|following|ensuing|intervening|preceding|next|same)\\s(?:\\S+\\s)?${UNIT}s?|(?:\\S+\\s){0,3}?(?:later|earlier|afterwards?))\\b(?! (?:this|last|today|in|on|than|that year)\\b)`,
    "iu",
  ),
];

/** Anywhere in it. */
export const POINTS_BACK_INSIDE: readonly RegExp[] = [
  // "She was born there.": the last word points at what was said before.
  /\b(?:here|there|too|either|as well|the same)[^\p{L}\p{N}]*$/iu,
  // "…, however, …".
  new RegExp(`,\\s${JOINING}\\s?,`, "iu"),
];

/** After speech: "she said". */
export const SPEAKING_PRONOUN = new RegExp(`^[^\\p{L}\\p{N}]*(?:${PRONOUN}\\b|\\p{L}+\\s${PERSON}\\b)`, "iu");
