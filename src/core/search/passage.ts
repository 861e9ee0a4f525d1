import type { Article } from "../article/article.ts";
import type { Paragraph, Sentence } from "../article/structure.ts";
import { termsOf, tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";

/** The unit of retrieval: one paragraph, with the words of each of its sentences. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentences: readonly PassageSentence[];
  /** Occurrences of each term that is no stop word, in the whole paragraph. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Tokens that are no stop words. */
  readonly length: number;
  /** Terms of the article's title and of the headings that the paragraph stands under. */
  readonly headingTerms: ReadonlySet<string>;
}

/** A sentence with its words, as the ranking looks at them. */
export interface PassageSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Terms that are no stop words. */
  readonly terms: ReadonlySet<string>;
  /** Folded words, stop words included. */
  readonly words: ReadonlySet<string>;
}

/** The passages of an article, in the order of its text. */
export function passagesOf(article: Article): Passage[] {
  const titleTerms = termsOf(article.title);
  return article.paragraphs.map((paragraph) => {
    const sentences = paragraph.sentences.map((sentence) => readSentence(article, sentence));
    const terms = sentences.flatMap(({ tokens }) => contentTerms(tokens));
    const frequencies = new Map<string, number>();
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    const headings = paragraph.section.flatMap(({ span }) => termsOf(article.text, span));
    return {
      article,
      paragraph,
      sentences,
      frequencies,
      length: terms.length,
      headingTerms: new Set([...titleTerms, ...headings]),
    };
  });
}

function readSentence(article: Article, sentence: Sentence): PassageSentence {
  const tokens = tokensOf(article.text, sentence.span);
  return {
    sentence,
    tokens,
    terms: new Set(contentTerms(tokens)),
    words: new Set(tokens.map(({ word }) => word)),
  };
}

const contentTerms = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ isStop }) => !isStop).map(({ term }) => term);
