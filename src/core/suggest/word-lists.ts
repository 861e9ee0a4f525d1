import { setOf } from "../text/set-of.ts";

/** What they mean lies outside the words of a question. */
export const POINTING = setOf(
  `he she it they them him we us i me you this that these those such same one ones another other others both each either
  neither former latter himself herself itself themselves ourselves there here who whom whose which what former my our your mine
  ours yours hers theirs`,
);
/** With these, a sentence does not tell that something was so. */
export const UNSURE = setOf(
  `not never no nobody nothing none nor neither hardly barely scarcely without cannot if unless whether would could might should must
  may perhaps maybe probably possibly allegedly reportedly supposedly apparently ostensibly almost nearly imagine suppose rumoured
  rumored`,
);

/** Where a phrase after a verb ends: what follows is another clause. */
export const CLAUSE_OPENERS = setOf(
  `that which who whom whose when where while because although though after before until till since as if but so than and or yet
  whereas unless despite how why what whether once`,
);
/** When, where and how something was done, which a question need not say. */
export const ADJUNCTS = setOf(
  `in at on during over within under through about around near along between among across behind beyond throughout by without
  inside outside above below beside besides amid`,
);
/** Whoever writes so gives somebody's claim. Infinitives. */
export const CLAIMING = setOf(
  `acknowledge admit allege announce argue assert assume believe boast claim complain concede conclude confess confirm
  contend declare demonstrate deny discover estimate explain fear find hold hope indicate insist learn maintain note object observe
  predict promise prove realise realize recall recognise recognize recommend remark report reveal rule say show state suggest suspect
  tell think testify understand urge vow warn write`,
);
/** What is done with a thing and can be asked for so: “What did Solvane want?” Infinitives. */
export const ASKED_FOR = setOf(
  `adopt announce approve ban build buy cause create demand deny design destroy develop discover draft establish found give introduce
  invent invite issue launch lose make need offer open order pass plan produce promise propose prove provide publish reject receive
  recommend reform require sell send sign suggest trigger want win write`,
);
/** “The war ended in 1995” says all there is to say of it. Infinitives. */
export const INTRANSITIVE = setOf(
  `begin break close collapse die disappear emerge end erupt expire fail fall happen occur open resign retire return rise sink
  start vanish`,
);
