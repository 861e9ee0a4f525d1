import { useMessages } from "./messages-context.ts";
import type { Citation } from "../../core/article/citation.ts";
import { wordsOf } from "../../core/article/quote.ts";
import { quoteAddress } from "../address.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import type { Quote } from "../../core/article/quote.ts";
import { linkTo } from "../../core/article/text-fragment.ts";
import { sliceOf } from "../../core/text/span.ts";
import type { Span } from "../../core/text/span.ts";
import { placeOf, sayersOf } from "../../core/article/place-of.ts";
import type { QuoteBlock } from "../../core/reply/reply.ts";
import { stretchesOf } from "../marked-text.ts";
import type { ReplyLinks } from "./reply-links.ts";

interface QuoteProps {
  readonly block: QuoteBlock;
  readonly links: ReplyLinks;
  /** Counted from 1 among the quotes of the reply. */
  readonly number: number;
}

/** A quote, below the sentence that it needs where it needs one. */
export const QuoteView = ({ block: { quote, citation, context, marked }, links, number }: QuoteProps) => (
  <>
    {context !== undefined && (
      <figure class="quote context">
        <CitedWords quote={context.quote} citation={context.citation} links={links} />
      </figure>
    )}
    <figure class="quote" id={links.isNumbered ? `n${number}` : undefined}>
      {links.isNumbered && (
        <span class="note-number" aria-hidden="true">
          {number}
        </span>
      )}
      <CitedWords quote={quote} citation={citation} links={links} marked={marked} hasCode />
    </figure>
  </>
);

interface CitedProps {
  readonly quote: Quote;
  readonly citation: Citation;
  readonly links: ReplyLinks;
  /** A place within the quote to be set off from the rest of it. */
  readonly marked?: Span | undefined;
  /** Whether the code stands there by which the quote can be found again. */
  readonly hasCode?: boolean;
}

/** Words of the article, whole, and where they stand: here, and where the article was published. */
export function CitedWords({ quote, citation, links, marked, hasCode = false }: CitedProps) {
  const { title } = citation.article;
  const original = linkTo(quote);
  return (
    <>
      <blockquote dir="auto" lang={quote.article.language}>
        <p>{marked === undefined ? wordsOf(quote) : <MarkedPart quote={quote} marked={marked} />}</p>
      </blockquote>
      <figcaption>
        {sayersOf(citation, useMessages()).map((name) => (
          <span class="speaker" dir="auto">
            {name}
          </span>
        ))}
        <a href={links.hrefOf(citation)}>{placeOf(citation, links.messages)}</a>
        {title !== links.title && <cite dir="auto">{title}</cite>}
        {original !== undefined && (
          <a class="original" href={original} rel="external">
            {links.messages.page.original}
          </a>
        )}
        {hasCode && (
          <span class="code">
            <span class="unseen">{links.messages.page.code} </span>
            {citation.code}
          </span>
        )}
        {hasCode && (
          <CopyButtons
            quote={quote}
            citation={citation}
            link={citation.link ?? quoteAddress(citation.article.id, citation)}
          />
        )}
      </figcaption>
    </>
  );
}

const MarkedPart = ({
  quote: { article, span },
  marked,
}: {
  readonly quote: Quote;
  readonly marked: Span;
}) => (
  <>
    {stretchesOf(span, [{ span: marked }]).map((stretch) => {
      const words = sliceOf(article.text, stretch.span);
      return stretch.isMarked ? <mark>{words}</mark> : words;
    })}
  </>
);
