import { isPastForm } from "../../language/en/verb-forms.ts";
import type { Word } from "./word.ts";

/** A list of words, parted by white space. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of a closed class, folded. */
export const BE = setOf("am is are was were be been being get gets got isn't aren't wasn't weren't");
export const HAVE = setOf("have has had having haven't hasn't hadn't");
export const DO = setOf("do does did don't doesn't didn't");
export const MODAL = setOf(
  `will would shall should can could may might must won't wouldn't shan't shouldn't can't cannot couldn't mayn't
  mightn't mustn't`,
);
/** What they say may not have come to be. */
export const UNREAL = setOf("would should could may might must");
const NEGATING = setOf("not never cannot");
export const DETERMINERS = setOf(
  "the a an this that these those his her its their my our your all some any each every both such",
);
export const RELATIVE = setOf("who which that");
export const CONJUNCTIONS = setOf("and or but then");
/** What a clause of its own may open with. */
export const SUBORDINATORS = setOf(
  "as when while since because although though that if until whereas where after before once so",
);
/** What may join a verb to whom it is done to. */
export const PREPOSITIONS = setOf("on upon against into over from to at for of");
/** Between a subject and its verb. */
const ADVERBS = setOf(
  "also then later already even still ever first again soon just thus indeed once often always eventually now only yet",
);

/** "Finally", "also". No name: "Italy". */
export const isAdverb = ({ word, isName }: Word): boolean =>
  ADVERBS.has(word) || (!isName && /\p{L}{3}ly$/u.test(word));

export const isAuxiliary = ({ word }: Word): boolean =>
  BE.has(word) || HAVE.has(word) || DO.has(word) || MODAL.has(word);

export const isNegating = ({ word }: Word): boolean => NEGATING.has(word) || word.endsWith("n't");

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
