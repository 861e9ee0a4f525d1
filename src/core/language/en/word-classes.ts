import { setOf } from "../../text/set-of.ts";

const joined = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((words) => [...words]));

// Words of closed classes, folded.

export const BE = setOf("am is are was were be been being get gets got isn't aren't wasn't weren't");
export const HAVE = setOf("have has had having haven't hasn't hadn't");
export const DO = setOf("do does did don't doesn't didn't");
export const MODAL = setOf(
  `will would shall should can could may might must won't wouldn't shan't shouldn't can't cannot couldn't mayn't
  mightn't mustn't`,
);
/** What they say may not have come to be. */
export const UNREAL = setOf("would should could may might must");
/** The auxiliaries by which something is told as a fact, or as sure to come. */
export const FACTUAL = setOf("was were is are has have had will");
export const BE_PAST = setOf("was were");

export const isAuxiliaryVerb = (word: string): boolean =>
  BE.has(word) || HAVE.has(word) || DO.has(word) || MODAL.has(word);

const NEGATING = setOf("not never cannot");
export const isNegation = (word: string): boolean => NEGATING.has(word) || word.endsWith("n't");

/** They mean somebody or something that was named before. */
export const POSSESSIVES = setOf("his her its their");
export const ARTICLES = setOf("the a an");
export const DETERMINERS = joined(
  ARTICLES,
  POSSESSIVES,
  setOf("this that these those my our your all some any each every both such"),
);

export const RELATIVE = setOf("who which that");
export const CONJUNCTIONS = setOf("and or but then");
/** What a clause of its own may open with. */
export const SUBORDINATORS = setOf(
  "as when while since because although though that if until whereas where after before once so",
);

/** What may join a verb to whom it is done to. */
export const OBJECT_PREPOSITIONS = setOf("on upon against into over from to at for of");
export const PREPOSITIONS = joined(
  OBJECT_PREPOSITIONS,
  setOf("onto with toward towards in by about under up out off down"),
);

/** Between a subject and its verb, or an auxiliary and its participle. */
const ADVERBS = setOf(
  `also then later already even still ever first again soon just thus indeed once often always eventually now only yet finally since
  long together instead rather meanwhile otherwise perhaps`,
);
/** True for adverbs without an ending of their own: “also”, “soon”. */
export const isPlainAdverb = (word: string): boolean => ADVERBS.has(word);

/** “Finally”, “also”; what ends in -ly and may be a name, “Italy”, is the caller's to know. */
export const isAdverbForm = (word: string): boolean => ADVERBS.has(word) || /\p{L}{3}ly$/u.test(word);
