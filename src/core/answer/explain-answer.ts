import { quoteSentences } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";
import type { AnswerType } from "../search/answer-type.ts";
import { isInHeadings } from "../search/coverage.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import type { Passage } from "../search/passage.ts";
import { analyseQuestion } from "../search/query.ts";
import type { QueryTerm } from "../search/query.ts";
import { contains, sliceOf } from "../text/span.ts";
import type { Answer } from "./answer.ts";

/** Words less alike than this helped to rank the paragraph, but would not convince a person. */
const MEANS_SOMETHING_LIKE = 0.6;

/** What a word of a question found in the closest paragraph. */
export interface ExplainedWord {
  /** As the asker wrote it, in small letters. */
  readonly asked: string;
  /** `same`: the word or a form of it. `related`: one that means something like it. `heading`: only a heading or the title has it. */
  readonly found: "same" | "related" | "heading" | "nothing";
  /** The article's word, where the paragraph has one. */
  readonly word?: string | undefined;
}

/** Why a question was answered as it was. */
export interface Explanation {
  /** The kind of answer that was looked for; `any` where nothing in the question tells. */
  readonly answerType: AnswerType;
  /** In the order of the question; empty where nothing was searched for. */
  readonly words: readonly ExplainedWord[];
  /** The closest paragraph; undefined where none came near. */
  readonly closest: Quote | undefined;
  /** As in `Answer`: 0 to 1. */
  readonly confidence: number;
}

/** Says which words of a question met which words of the paragraph that the first quote, or the closest candidate, stands in. */
export function explainAnswer(question: string, answer: Answer, index: PassageIndex): Explanation {
  const query = analyseQuestion(question, index);
  const quote = (answer.quotes[0] ?? answer.candidates[0])?.quote;
  const passage =
    quote === undefined
      ? undefined
      : index.passages.find(
          ({ article, paragraph }) => article === quote.article && contains(paragraph.span, quote.span),
        );
  return {
    answerType: query.answerType,
    words: query.terms.map((term) => explained(term, passage)),
    closest: passage && wholeParagraph(passage),
    confidence: answer.confidence,
  };
}

function explained(term: QueryTerm, passage: Passage | undefined): ExplainedWord {
  const asked = term.written;
  if (passage === undefined) return { asked, found: "nothing" };
  const tokens = passage.sentences.flatMap((sentence) => sentence.tokens);
  const wordFor = (terms: readonly string[]): string | undefined => {
    const [met] = terms.flatMap((wanted) => tokens.find((token) => token.term === wanted) ?? []);
    return met && sliceOf(passage.article.text, met.span);
  };
  const same = wordFor(term.matches.map((match) => match.term));
  if (same !== undefined) return { asked, found: "same", word: same };
  if (isInHeadings(term, passage)) return { asked, found: "heading" };
  const alike = term.related.filter(({ similarity }) => similarity >= MEANS_SOMETHING_LIKE);
  const related = wordFor(alike.map((other) => other.term));
  return related === undefined ? { asked, found: "nothing" } : { asked, found: "related", word: related };
}

function wholeParagraph({ article, paragraph: { sentences } }: Passage): Quote | undefined {
  const [first] = sentences;
  return first && quoteSentences(article, first, sentences.at(-1));
}
