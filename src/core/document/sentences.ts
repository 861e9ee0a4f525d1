import type { Heading, Paragraph, Sentence } from "../article/structure.ts";
import { contentTermsOf, tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { layer } from "./layer.ts";

/** A sentence with its words. */
export interface ReadSentence {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  /** Every word, stop words included, with places in the article's text. */
  readonly tokens: readonly Token[];
}

/** A paragraph with its sentences. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly sentences: readonly ReadSentence[];
}

/** The paragraphs of an article, in the order of its text, with the words of their sentences. */
export const paragraphsOf = layer({ bytesPerCharacter: 35 }, ({ article }): readonly ReadParagraph[] =>
  article.paragraphs.map((paragraph) => ({
    paragraph,
    sentences: paragraph.sentences.map((sentence) => ({
      paragraph,
      sentence,
      tokens: tokensOf(article.text, sentence.span),
    })),
  })),
);

/** The sentences of all paragraphs, in order. Headings are none. */
export const sentencesOf = layer({ bytesPerCharacter: 0.1 }, (document): readonly ReadSentence[] =>
  paragraphsOf(document).flatMap(({ sentences }) => sentences),
);

/** The sentence that begins at a place of the text. */
export const sentenceAt = layer(
  { bytesPerCharacter: 1 },
  (document): ReadonlyMap<number, ReadSentence> =>
    new Map(sentencesOf(document).map((read) => [read.sentence.span.start, read])),
);

/** Of each heading, the terms that tell something about its subject. */
export const headingTermsOf = layer(
  { bytesPerCharacter: 1 },
  ({ article: { headings, text } }): ReadonlyMap<Heading, readonly string[]> =>
    new Map(headings.map((heading) => [heading, contentTermsOf(tokensOf(text, heading.span))])),
);
