import { setOf } from "../../text/set-of.ts";

/** A noun by its ending: “administration”. */
export const isNounByEnding = (word: string): boolean =>
  /(?:[st]ion|ment|ness|ity|ship|ance|ence|ism|er|or)s?$/u.test(word) &&
  !VERBS_LIKE_NOUNS.has(word.replace(/s$/, ""));

/** Verbs that end like nouns. */
const VERBS_LIKE_NOUNS = setOf(
  `mention question position commission cement implement monitor honor honour favor favour experience influence finance
  enter offer suffer order consider discover deliver cover conquer differ transfer prefer refer remember recover surrender lower alter
  trigger answer gather`,
);
