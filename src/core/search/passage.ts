import { containerOf } from "../article/block.ts";
import { sliceOf } from "../text/span.ts";
import type { Article } from "../article/article.ts";
import type { Paragraph, Sentence } from "../article/structure.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { headingTermsOf, paragraphsOf } from "../document/sentences.ts";
import type { ReadSentence } from "../document/sentences.ts";
import { taggedWordsOf } from "../document/words.ts";
import type { Word } from "../language/en/word.ts";
import { contentTermsOf, termsOf } from "../language/tokens.ts";
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
  /** Terms of the article's title and of the headings, also those of columns, that the paragraph stands under. */
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
  /** Its tokens with all that is known of each, in order. */
  readonly tagged: () => readonly Word[];
}

/** The passages of an article, in the order of its text. */
export const passagesOf = layer({ bytesPerCharacter: 16 }, (document): readonly Passage[] => {
  const { article } = document;
  const titleTerms = termsOf(article.title);
  const headingTerms = headingTermsOf(document);
  return paragraphsOf(document).map(({ paragraph, sentences }) => {
    const terms = sentences.flatMap(({ tokens }) => contentTermsOf(tokens));
    const frequencies = new Map<string, number>();
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    const above = [
      ...paragraph.section.flatMap((heading) => headingTerms.get(heading) ?? []),
      ...(containerOf(paragraph, "table")?.columns ?? []).flatMap((cell) =>
        termsOf(sliceOf(article.text, cell)),
      ),
    ];
    return {
      article,
      paragraph,
      sentences: sentences.map((read) => asPassageSentence(read, document)),
      frequencies,
      length: terms.length,
      headingTerms: new Set([...titleTerms, ...above]),
    };
  });
});

const asPassageSentence = ({ sentence, tokens }: ReadSentence, document: Document): PassageSentence => ({
  sentence,
  tokens,
  terms: new Set(contentTermsOf(tokens)),
  words: new Set(tokens.map(({ word }) => word)),
  tagged: () => taggedWordsOf(document)(tokens),
});
