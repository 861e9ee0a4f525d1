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
  /** The ranking as it stood before it was decided whether to answer: best first, at most 5. */
  readonly candidates: readonly AnswerQuote[];
}

/** What the article says. Not knowing is an answer, not an error. */
export type Answer =
  /** Best first, at most 5. */
  | (AnswerBase & { readonly kind: "quoted"; readonly quotes: readonly [AnswerQuote, ...AnswerQuote[]] })
  /** The closest passage, which may not answer the question. */
  | (AnswerBase & { readonly kind: "unsure"; readonly quotes: readonly [AnswerQuote] })
  | (AnswerBase & { readonly kind: "absent"; readonly quotes: readonly [] });
