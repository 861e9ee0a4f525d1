import { setOf } from "../../text/set-of.ts";
import { joined } from "./joined.ts";

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
/** Forms of auxiliaries that make no sentence by themselves. */
const INFINITE = setOf("be been being get having");

export const isAuxiliaryVerb = (word: string): boolean =>
  BE.has(word) || HAVE.has(word) || DO.has(word) || MODAL.has(word);
/** “Is”, “had”, “will”, but not “been”. */
export const isFiniteAuxiliary = (word: string): boolean => isAuxiliaryVerb(word) && !INFINITE.has(word);

const NEGATING = setOf("not never cannot");
export const isNegation = (word: string): boolean => NEGATING.has(word) || word.endsWith("n't");

export const PERSONAL_PRONOUNS = setOf("he she it they we i you");
/** They mean somebody or something that was named before. */
export const POSSESSIVES = setOf("his her its their");
/** What they mean lies outside their sentence. */
export const POINTING = setOf(
  `he she it they him them we us i me you this that these those such same one ones another other others both each either
  neither former latter himself herself itself themselves ourselves there here who whom whose which what former my our your mine
  ours yours hers theirs`,
);
export const ARTICLES = setOf("the a an");
/** “This”, and what is whose: they tell which one is meant. */
const POINTERS = setOf("this that these those");
const OWN = setOf("my our your");
const QUANTIFIERS = setOf("all some any each every both such");
export const DETERMINERS = joined(ARTICLES, POSSESSIVES, POINTERS, OWN, QUANTIFIERS);
/** What says how many, besides numbers. */
export const COUNTING = setOf("both some many most all another more several thousands hundreds millions");

export const RELATIVE = setOf("who which that");
export const CONJUNCTIONS = setOf("and or but then");
/** After a comma, a clause that can stand alone may follow these. */
export const COORDINATORS = setOf("and but yet so while whereas");
/** A clause that one of these opens leans on what follows. */
export const LEANING = setOf("as when while because although though if unless whereas");
/** What a clause of its own may open with. */
export const SUBORDINATORS = joined(LEANING, setOf("since that until where after before once so"));
/** Not what somebody says, but when or whether: a clause that opens with one of these tells nothing by itself. */
export const OPENS_SUBORDINATE = joined(SUBORDINATORS, RELATIVE, setOf("whether"));
/** Where a phrase ends: what follows is another clause. */
export const CLAUSE_OPENERS = joined(
  OPENS_SUBORDINATE,
  setOf("whom whose till but than and or yet despite how why what"),
);

/** What may join a verb to whom it is done to. */
export const OBJECT_PREPOSITIONS = setOf("on upon against into over from to at for of");
export const PREPOSITIONS = joined(
  OBJECT_PREPOSITIONS,
  setOf("onto with toward towards in by about under up out off down"),
);
/** Before a date that opens a clause: “in 1961”, “since May”. */
export const TIME_PREPOSITIONS = setOf("in on by at from since during until around about after before");
/** When, where and how something was done. */
export const ADJUNCTS = setOf(
  `in at on during over within under through about around near along between among across behind beyond throughout by without
  inside outside above below beside besides amid`,
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
