import { isPast } from "../../language/en/word-form.ts";
import { isAdverbForm, isAuxiliaryVerb, isPlainAdverb } from "../../language/en/word-classes.ts";
import type { PremiseWord } from "./word.ts";

/** "Finally", "also". No name: "Italy". */
export const isAdverb = ({ word, isName }: PremiseWord): boolean =>
  isName ? isPlainAdverb(word) : isAdverbForm(word);

export const isAuxiliary = ({ word }: PremiseWord): boolean => isAuxiliaryVerb(word);

export const isNegating = ({ partOfSpeech }: PremiseWord): boolean => partOfSpeech === "negation";

/** A noun, an adjective or a name, as far as can be told. */
export const isContent = ({ isStop }: PremiseWord): boolean => !isStop;

/** A word in small letters that has the form of a past. */
export const looksPast = (word: PremiseWord): boolean => !word.isName && !word.isStop && isPast(word);
