import type { Citation } from "../../core/article/citation.ts";
import { wordsOf } from "../../core/article/quote.ts";
import type { Quote } from "../../core/article/quote.ts";
import { linkTo } from "../../core/article/text-fragment.ts";
import { placeOf } from "../../core/reply/place-of.ts";
import type { QuoteBlock } from "../../core/reply/reply.ts";
import type { Way } from "./way.ts";

interface QuoteProps {
  readonly block: QuoteBlock;
  readonly way: Way;
  /** Counted from 1 among the quotes of the reply. */
  readonly number: number;
}

/** A quote, below the sentence that it needs where it needs one. */
export const QuoteView = ({ block: { quote, citation, context }, way, number }: QuoteProps) => (
  <>
    {context !== undefined && (
      <figure class="quote context">
        <CitedWords quote={context.quote} citation={context.citation} way={way} />
      </figure>
    )}
    <figure class="quote" id={way.isNumbered ? `n${number}` : undefined}>
      {way.isNumbered && (
        <span class="note-number" aria-hidden="true">
          {number}
        </span>
      )}
      <CitedWords quote={quote} citation={citation} way={way} />
    </figure>
  </>
);

interface CitedProps {
  readonly quote: Quote;
  readonly citation: Citation;
  readonly way: Way;
}

/** Words of the piece, whole, and where they stand: here, and where the piece was published. */
export function CitedWords({ quote, citation, way }: CitedProps) {
  const { title } = citation.article;
  const original = linkTo(quote);
  return (
    <>
      <blockquote dir="auto" lang={quote.article.language}>
        <p>{wordsOf(quote)}</p>
      </blockquote>
      <figcaption>
        <a href={way.hrefOf(citation)}>{placeOf(citation)}</a>
        {title !== way.title && <cite dir="auto">{title}</cite>}
        {original !== undefined && (
          <a class="original" href={original} rel="external">
            in the original
          </a>
        )}
      </figcaption>
    </>
  );
}
