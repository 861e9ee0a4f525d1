import type { Quote } from "../article/quote.ts";
import type { FormalType } from "../search/answer-type.ts";
import type { Contradiction } from "./premise/contradiction.ts";

/** A quote that bears on a question. */
export interface AnswerQuote {
  /** One or two whole sentences of one paragraph. */
  readonly quote: Quote;
  /** The sentence before, where the quote opens with a word that points back and could not take it in. */
  readonly context?: Quote | undefined;
}

/** A word of the question that was read as another, because the article has only the other. */
export interface Understanding {
  readonly asked: string;
  readonly read: string;
}

interface AnswerBase {
  /** How sure it is that the first quote answers the question: 0 to 1. Where nothing was found, 0. */
  readonly confidence: number;
  /**
   * Words of the question that the closest passage lacks, in small letters as the asker wrote them; for `absent`, those
   * that no passage has.
   */
  readonly missing: readonly string[];
  /** The kind of answer that was asked for, where the closest passage has none of it: a date, a number. */
  readonly missingKind?: FormalType | undefined;
  /** How the closest passage contradicts what the question takes for granted, where it is seen to. */
  readonly contradiction?: Contradiction | undefined;
  readonly understood: readonly Understanding[];
  /** What it was chosen by; undefined where nothing was searched for. */
  readonly readBy?: "words" | "meaning" | undefined;
  /** The ranking as it stood before it was decided whether to answer: best first, at most 5. */
  readonly candidates: readonly AnswerQuote[];
}

/** What was asked the meaning of, and is only mentioned. */
interface Mentioned {
  readonly of: "thing" | "person";
  /** As the asker wrote it. */
  readonly subject: string;
}

/** What the article says. Not knowing is an answer, not an error. */
export type Answer = Quoted | Unsure | Absent;

interface Quoted extends AnswerBase {
  readonly kind: "quoted";
  /** Best first, at most 5; where several things were asked, one for each that was answered, in the order of the question. */
  readonly quotes: readonly [AnswerQuote, ...AnswerQuote[]];
  /** Where several things were asked: those that are not answered, in the asker's words. */
  readonly unanswered?: readonly string[];
  readonly reason?: undefined;
}

/** Quotes that may not answer the question: the closest passages, best first and at most 3, or the main sentences. */
interface Unsure extends AnswerBase {
  readonly kind: "unsure";
  readonly quotes: readonly [AnswerQuote, ...AnswerQuote[]];
  /**
   * `only-mentioned`: the quote names what was asked about and does not say what or who it is. `main-sentences`: the question is
   * about the article as a whole; the quotes are its main sentences, one or two, in its order, chosen without the question.
   */
  readonly reason?: "only-mentioned" | "main-sentences";
  /** Where it is only mentioned. */
  readonly mentioned?: Mentioned;
}

interface Absent extends AnswerBase {
  readonly kind: "absent";
  readonly quotes: readonly [];
  /**
   * `nothing-asked`: small talk, or no word to search for. `other-language`: not in a language of the articles. `several-articles`:
   * about an article as a whole, and there are several. Undefined where it was searched for and not found.
   */
  readonly reason?: "nothing-asked" | "other-language" | "several-articles";
}
