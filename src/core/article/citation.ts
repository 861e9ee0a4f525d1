import { keptWith } from "../text/kept-with.ts";
import type { Article } from "./article.ts";
import { codeOf } from "./citation-code.ts";
import { locatorOf, sentencesIn } from "./quote.ts";
import type { Locator, Quote } from "./quote.ts";
import { pageLinkTo } from "./page-link.ts";
import type { Speaker } from "./speaker.ts";
import { linkTo } from "./text-fragment.ts";
import { selectQuote } from "./text-quote-selector.ts";
import type { TextQuoteSelector } from "./text-quote-selector.ts";

/** Leads a reader, or a later version of the text, back to a quote. */
export interface Citation {
  readonly article: Pick<Article, "id" | "title" | "hash">;
  readonly locator: Locator;
  /** Offsets into the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly selector: TextQuoteSelector;
  /** Short enough to be typed: by it the quote can be found again, or said to be gone, years later (`verifyCode`). */
  readonly code: string;
  /** Whose words they are, where they are not the author's alone; each once, in the order of the words. */
  readonly speakers: readonly Speaker[];
  /** Opens the article at the sentence: on our own page where it has one, else at its https address, where it has that. */
  readonly link?: string | undefined;
}

/**
 * Cites a quote. What is worked out is kept with the quote.
 *
 * @throws RangeError when the quote does not lie within one paragraph.
 */
export const citeQuote = keptWith((quote: Quote): Citation => {
  const { id, title, hash } = quote.article;
  return {
    article: { id, title, hash },
    locator: locatorOf(quote),
    ...quote.span,
    selector: selectQuote(quote),
    code: codeOf(quote),
    speakers: speakersOf(quote),
    link: pageLinkTo(quote) ?? linkTo(quote),
  };
});

function speakersOf(quote: Quote): readonly Speaker[] {
  const speakers = sentencesIn(quote).flatMap(({ speaker }) => speaker ?? []);
  return speakers.filter(
    ({ name, part }, index) =>
      speakers.findIndex((other) => other.name === name && other.part === part) === index,
  );
}
