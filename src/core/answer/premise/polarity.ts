import { baseTermsOf } from "../../language/en/base-term.ts";
import { AVOIDING, ENDING, KEEPING, MANAGING, REFUSING, VAIN } from "../../language/en/verb-classes.ts";
import { UNREAL } from "../../language/en/word-classes.ts";
import { setOf } from "../../text/set-of.ts";
import { isAdverb, isAuxiliary, isContent, isNegating } from "./grammar.ts";
import type { PremiseWord } from "./word.ts";

/** Whether what a verb tells came to be. `open`: not told, or not to be read with care. */
export type Polarity = "affirmed" | "negated" | "open";

/** Classes of verbs, by the stem that they share with their nouns: "refused to", "its refusal to". */
const refusing = baseTermsOf(REFUSING);
const managing = baseTermsOf(MANAGING);
const vain = baseTermsOf(VAIN);
const avoiding = baseTermsOf(AVOIDING);
const ending = baseTermsOf(ENDING);
const keeping = baseTermsOf(KEEPING);
/** "Not only", "not necessarily": no plain no. */
const HEDGING = setOf(
  "only just merely simply solely alone even always necessarily fully completely entirely exactly",
);
const DOUBTING = setOf("hardly barely scarcely rarely seldom nearly almost possibly probably");
/** "Did not … until", "nobody … except": a yes after all. */
const AFTER_ALL = setOf("until till unless except besides without before other");
const NOBODY = setOf("no neither nobody nothing none");

/** Reads whether the verb at `place` is denied. */
export function polarityAt(words: readonly PremiseWord[], place: number): Polarity {
  const verb = words[place];
  if (verb === undefined) return "open";
  let denials = 0;
  let isOpen = false;
  let at = place - 1;
  for (; at >= 0 && words[at + 1]?.isParted === false; at--) {
    const word = words[at];
    if (word === undefined) break;
    const before = words[at - 1];
    if (isNegating(word)) {
      denials += 1;
      // "Had not left when …": not by then.
      if (/^had(?:n't)?$/.test(word.word) || before?.word === "had") isOpen = true;
      if (HEDGING.has(words[at + 1]?.word ?? "")) isOpen = true;
    } else if (word.word === "to" && before !== undefined) {
      if (refusing.has(before.base) || isNegating(before) || wasVain(words, at - 1)) denials += 1;
      else if (!managing.has(before.base)) isOpen = true;
      at -= 2;
      // What is refused may be denied itself: "never refused to".
      while (at >= 0 && words[at + 1]?.isParted === false && isPartOfVerb(words[at])) {
        const part = words[at];
        if (part !== undefined && isNegating(part)) denials += 1;
        at -= 1;
      }
      break;
    } else if (word.word === "longer" && before?.word === "no") return "open";
    else if (isAuxiliary(word)) isOpen ||= UNREAL.has(word.word.replace(/n't$/, ""));
    else if (DOUBTING.has(word.word)) return "open";
    else if (!isAdverb(word)) break;
  }
  if (verb.tense === "ing" && ending.has(words[at]?.base ?? "")) return "open";
  if (verb.tense === "ing") denials += deniedGerund(words, at) ? 1 : 0;
  else denials += hasNobody(words, at) ? 1 : 0;
  const object = words[place + 1];
  if (object !== undefined && !object.isParted && NOBODY.has(object.word)) denials += 1;
  if (denials === 0) return isOpen ? "open" : "affirmed";
  return denials > 1 || isOpen || isYesAfterAll(words, place) ? "open" : "negated";
}

/** "Had expected it to": and it was not so. */
const wasVain = (words: readonly PremiseWord[], at: number): boolean =>
  vain.has(words[at]?.base ?? "") && words[at - 1]?.word === "had" && words[at]?.isParted === false;

const isPartOfVerb = (word: PremiseWord | undefined): boolean =>
  word !== undefined && (isNegating(word) || isAuxiliary(word) || isAdverb(word));

/** "Without", "instead of", "rather than", "ruled out", "avoided" before "doing it". */
function deniedGerund(words: readonly PremiseWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || words[at + 1]?.isParted === true) return false;
  if (word.word === "without" || avoiding.has(word.base)) return true;
  if (word.word === "of") return before?.word === "instead";
  if (word.word === "than") return before?.word === "rather";
  if (word.word === "out") return before?.base === "rule";
  return word.word === "from" && words.slice(Math.max(0, at - 4), at).some(({ base }) => keeping.has(base));
}

/** "Nobody did it", "no man did it". */
function hasNobody(words: readonly PremiseWord[], at: number): boolean {
  for (let place = at; place >= Math.max(0, at - 3) && words[place + 1]?.isParted === false; place--) {
    const word = words[place];
    if (word === undefined) return false;
    if (NOBODY.has(word.word)) return true;
    if (!isContent(word) && word.word !== "one") return false;
  }
  return false;
}

function isYesAfterAll(words: readonly PremiseWord[], place: number): boolean {
  const rest = words.slice(place + 1);
  return rest.some(
    ({ word, isParted }, index) =>
      AFTER_ALL.has(word) || (word === "but" && !(isParted && opensClause(rest.slice(index + 1)))),
  );
}

/** "…, but gave it a soft rejection" goes on with something else; "…, but in 1920" mends what was denied. */
function opensClause([first]: readonly PremiseWord[]): boolean {
  if (first === undefined || /^\p{N}/u.test(first.word)) return false;
  return isContent(first) || OPENING.has(first.word);
}
const OPENING = setOf("it he she they the did had was were");
