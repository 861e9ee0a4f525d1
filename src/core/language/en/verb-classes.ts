import { setOf } from "../../text/set-of.ts";
import { joined } from "./joined.ts";

// Classes of verbs, by their infinitives.

/** Whoever writes so gives somebody's claim. */
export const CLAIMING = setOf(
  `acknowledge admit allege announce argue assert assume believe boast claim complain concede conclude confess confirm
  contend declare demonstrate deny discover estimate explain fear find hold hope indicate insist learn maintain note object observe
  predict promise prove realise realize recall recognise recognize recommend remark report reveal rule say show state suggest suspect
  tell think testify understand urge vow warn write`,
);
/** What they bring is what somebody says. */
export const CLAIMED = setOf("say claim argue believe");
/** What they bring may not be so, or not have come to be. */
export const DOUBTED = joined(
  CLAIMED,
  setOf("allege deny doubt suggest accuse imagine rumour rumor fail refuse threaten plan intend"),
);
/** In the present, they report what somebody says; in the past as well, … */
export const REPORTING = setOf("say claim state report add note argue");
/** … in the present only, … */
export const EXPECTING = setOf("believe expect hope plan intend");
/** … and in the past only. */
export const ANNOUNCING = setOf(
  "announce tell comment stress mention emphasise emphasize confirm warn explain declare",
);
/** They look ahead, before “to” and an infinitive. */
export const AIMING = setOf("plan intend hope aim expect want promise pledge");

/** What is done with a thing and can be asked for so: “What did Solvane want?” */
export const ASKED_FOR = setOf(
  `adopt announce approve ban build buy cause create demand deny design destroy develop discover draft establish found give introduce
  invent invite issue launch lose make need offer open order pass plan produce promise propose prove provide publish reject receive
  recommend reform require sell send sign suggest trigger want win write`,
);
/** “The war ended in 1995” says all there is to say of it. */
export const INTRANSITIVE = setOf(
  `begin break close collapse die disappear emerge end erupt expire fail fall happen occur open resign retire return rise sink
  start vanish`,
);
/** They are done by both alike: whoever marries is married. */
export const MUTUAL = setOf(
  `marry wed meet fight battle face play border join unite merge ally cooperate collaborate compete negotiate trade talk speak
  correspond agree disagree differ divorce date kiss resemble equal match clash collide share sign connect link separate contact
  encounter befriend debate argue quarrel split relate compare associate involve include contain mean say call name`,
);

/** After them, and adjectives like them, “to do it” was not done. */
export const REFUSING = setOf("refuse fail decline neglect unable unwilling");
/** … it was done; after any other it may or may not have been. */
export const MANAGING = setOf("manage come begin start continue happen proceed go");
/** After “had” it was not: “had hoped to”. */
export const VAIN = setOf("expect hope plan intend mean want");
/** Just before “doing it”: it was not done. */
export const AVOIDING = setOf("avoid deny");
/** … it was done for a time. */
export const ENDING = setOf("stop cease quit end finish");
/** “From doing it” after these: it was not. */
export const KEEPING = setOf("refrain prevent stop keep abstain prohibit ban bar discourage");
