import { isAdverbForm, isAuxiliaryVerb, isNegation, isPlainAdverb } from "../../language/en/word-classes.ts";
import { isPastForm } from "../../language/en/verb-forms.ts";
import { setOf } from "../../text/set-of.ts";
import type { Word } from "./word.ts";

/** "Finally", "also". No name: "Italy". */
export const isAdverb = ({ word, isName }: Word): boolean =>
  isName ? isPlainAdverb(word) : isAdverbForm(word);

export const isAuxiliary = ({ word }: Word): boolean => isAuxiliaryVerb(word);

export const isNegating = ({ word }: Word): boolean => isNegation(word);

/** A noun, an adjective or a name, as far as can be told. */
export const isContent = ({ isStop }: Word): boolean => !isStop;

/** A word in small letters that has the form of a past. */
export const looksPast = ({ word, isName, isStop }: Word): boolean => !isName && !isStop && isPastForm(word);

/** A noun by its ending: "administration". */
export const isNounByEnding = ({ word }: Word): boolean =>
  /(?:[st]ion|ment|ness|ity|ship|ance|ence|ism|er|or)s?$/u.test(word) &&
  !VERBS_LIKE_NOUNS.has(word.replace(/s$/, ""));

/** Verbs that end like nouns. */
const VERBS_LIKE_NOUNS = setOf(
  `mention question position commission cement implement monitor honor honour favor favour experience influence finance
  enter offer suffer order consider discover deliver cover conquer differ transfer prefer refer remember recover surrender lower alter
  trigger answer gather`,
);
