import { setOf } from "../../text/set-of.ts";
import { joined } from "./joined.ts";
import { CLAIMED, DOUBTED } from "./verb-classes.ts";
import type { Word } from "./word.ts";
import { UNREAL } from "./word-classes.ts";

/** Words that deny, wherever they stand. */
const DENYING = setOf("not never no nobody nothing none nor neither hardly barely scarcely without cannot");
const CONDITIONAL = setOf("if unless whether");
const DOUBTING = setOf(
  `perhaps maybe probably possibly allegedly reportedly supposedly apparently ostensibly imagine suppose rumoured rumored`,
);
/** They take back what they stand beside, and nothing else. */
const APPROXIMATE = setOf("almost nearly");
/** With these, a sentence does not tell that something was so. */
const UNSURE = joined(DENYING, CONDITIONAL, UNREAL, DOUBTING, APPROXIMATE);

/** True for such a word; “May” is a month. */
export const isUnsure = ({ lower, capitals, isParted }: Word): boolean =>
  UNSURE.has(lower) && !(lower === "may" && capitals !== "none" && !isParted);

const BRINGING = setOf("that according");

/** True for a word that brings what somebody says, or what may be. */
export const bringsClaim = (word: Word): boolean =>
  isUnsure(word) || BRINGING.has(word.lower) || (CLAIMED.has(word.lemma) && word.tense !== "ing");

/** True for a word on which the truth of what follows may depend: a denial, a condition, somebody's claim, what had been before. */
export const isGoverning = (word: Word): boolean =>
  (bringsClaim(word) && !APPROXIMATE.has(word.lower)) ||
  word.lower === "had" ||
  /^(?:false|falsely)$|n['’]t$/u.test(word.lower) ||
  (DOUBTED.has(word.lemma) && word.tense !== "ing");
