import { oneOf, presentOf } from "./one-of.ts";
import { AIMING } from "./verb-classes.ts";
import { isPast } from "./word-form.ts";
import type { Word } from "./word.ts";

// By which words a text says that something is to come, may come, or did not come to be. Phrases are patterns; verbs by
// themselves are read from tagged words.

const ADVERB = "(?:\\p{L}+ly\\s+)?";
const pattern = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join("|"), "iu");

/** "will open", "is expected", "plans to": it is to come. */
export const AHEAD = pattern(
  "\\b(?:will|shall)\\b(?!\\s+(?:not|never)\\b)",
  "['’]ll\\b",
  `\\b(?:is|are)\\s+${ADVERB}(?:to\\s(?!blame\\b)|expected\\b|scheduled\\b|due\\b|set\\s+to\\b|planned\\b|going\\s+to\\b|likely\\s+to\\b|slated\\b|forecast\\b|projected\\b)`,
  `\\b${presentOf(AIMING)}\\s+to\\b`,
  "\\b(?:scheduled|slated)\\s+for\\b",
);
export const NOT_AHEAD = /\b(?:will|shall)\s+(?:not|never)\b|\bwon['’]t\b/iu;
/** Looser: any words by which what stands around them looks ahead. */
export const LOOKS_AHEAD = new RegExp(
  `\\b(?:will|shall|won['’]t|(?:is|are) to|to be|expect(?:ed|s)? to|scheduled|due|plan(?:s|ned)?(?: to)?|upcoming|set to|going to|intends? to|would|hopes? to)\\b|['’]ll\\b`,
  "giu",
);
/** A phrase that looks ahead and that a verb follows; none follows "plans". */
export const AUXILIARY_AHEAD = /(?:will|shall|would|to|be|['’]ll|['’]t)$/iu;
/** Between "will" and "held". */
export const WITHIN_VERB = /^(?:\s(?:not|be|have|been|also|now|then|again|\p{L}+ly))*\s$/iu;

/** What is so every year … */
export const ALWAYS =
  /\b(?:is|are|can|does|do|may|must|means?|tends?|usually|always|often|every|each|generally|typically)\b/iu;
/** … and what is, was or will be so once. */
export const ONCE =
  /\b(?:was|were|did|will|would|shall|last|this|next|(?<!\b(?:have|has) (?:\p{L}+ )?)had)\b|\b(?:is|are) (?:now |to |being |\p{L}+ing )/iu;

/** "would", "might", "may" in small letters only: "May" is a month. "Would later become" tells what came. */
export const PERHAPS =
  /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may)\b(?!\s+(?:not\s+have|later|go on|come to|eventually|soon|then|be born|die|become|remain|prove|only|hardly|never)\b)/u;
export const MIGHT_HAVE = /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may)\s+(?:\p{L}+ly\s+)?have\b/u;
export const IF =
  /(?<!\b(?:as|even|see|ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|know|knew|unsure|doubt(?:ed|s)?|check(?:ed)?|ask(?:ed)? (?:him|her|them|us|me)) )\b(?:if|unless)\b(?! (?:not|any|anything|only|so)\b)/iu;

/** Of what is not done nobody says so: "did not know", "did not only". */
const NOT_EVENTS = oneOf(
  "only just have know want like believe think mean seem matter need exist understand until simply merely".split(
    " ",
  ),
);
export const DID_NOT = pattern(
  `\\b(?:did|does|do)(?:\\s+not|n['’]t)\\s+(?!${NOT_EVENTS}\\b)\\p{L}+`,
  "\\b(?:failed|refused)\\s+to\\s+\\p{L}+",
);
const OFF = "(?:cancell?ed|called off|scrapped|abandoned|averted|aborted)";
/** "did not take place", "was cancelled" after what was to be: said of the event itself. */
export const NO_EVENT = pattern(
  "\\b(?:did|does)(?:\\s+not|n['’]t)\\s+(?:take place|happen|occur|go ahead|materiali[sz]e|come about)",
  "\\bnever\\s+(?:took place|happened|occurred|came about|materiali[sz]ed)\\b",
  `\\b(?:was|were|has been|had been|have been)\\s+${ADVERB}${OFF}\\b`,
);
export const CALLED_OFF = pattern(`\\b${OFF}\\b`);
export const NOTHING_CAME = /\b(?:no|nothing)\b[^.,;:]{0,40}\b(?:happened|occurred|took place)\b/iu;
export const NOT_TRUE = /\bnot (?:true|the case) that\b[^;:]{0,120}$/iu;

/** What follows a modal or "will" where the subject is the dated event itself. */
export const HAPPENS =
  /^\s+(?:\p{L}+ly\s+)?(?:have\s+)?(?:be\s+(?:held|opened|launched|completed|built|finished|published|signed|fought)|take place|happen|occur|go ahead|begin|start|open|come|been)\b/iu;

const AUXILIARIES = /^(?:be|been|have|is|are)$/u;
const PASTS = /^(?:was|were|had|has|did)$/u;

/** True for words with a verb that tells what was, besides the participles of "will be opened" and "would have burst". */
export const tellPast = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      (PASTS.test(word.lower) || (word.capitals === "none" && isPast(word))) &&
      !AUXILIARIES.test(helperBefore(words, at)),
  );

/** The word before, or the one before that where an adverb stands between. */
function helperBefore(words: readonly Word[], at: number): string {
  const before = words[at - 1];
  return (before?.lower.endsWith("ly") === true ? words[at - 2] : before)?.lower ?? "";
}

const NOT = /^(?:(?:was|were|has|had|have)n['’]t|never)$/u;
const NOT_AFTER = /^(?:was|were|has|had|have)$/u;

/** "was not elected", "she never resigned", but not "was not ready", which is no event. */
export const denyParticiple = (words: readonly Word[]): boolean =>
  words.some((word, at) => {
    if (!isPast(word)) return false;
    const not = words[at - 1]?.lower === "been" ? at - 2 : at - 1;
    const [denial, before] = [words[not]?.lower ?? "", words[not - 1]?.lower ?? ""];
    return denial === "not" ? NOT_AFTER.test(before) : NOT.test(denial);
  });
