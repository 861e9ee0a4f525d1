import type { Citation } from "../../core/article/citation.ts";
import { placeOf, sayersOf } from "../../core/article/place-of.ts";
import { wordsOf } from "../../core/article/quote.ts";
import type { Quote } from "../../core/article/quote.ts";
import { useMessages } from "./messages-context.ts";

interface CopyProps {
  readonly quote: Quote;
  readonly citation: Citation;
  /** Where others find the quote: whole, or an address of this page. */
  readonly link: string;
}

/** Take the quote along with its source, or the way to it. They need a script: without one they stay hidden. */
export function CopyButtons({ quote, citation, link }: CopyProps) {
  const messages = useMessages();
  const { copy } = messages.page;
  const { author, title, publisher } = quote.article;
  const place = placeOf(citation, messages);
  const words = copy.quotation({
    words: wordsOf(quote),
    source: [...sayersOf(citation, messages), author, messages.page.titled(title), publisher, place].filter(
      (part) => part !== undefined,
    ),
  });
  const common = {
    type: "button",
    class: "copy",
    hidden: true,
    "data-link": link,
    "data-failed": copy.failed,
  } as const;
  return (
    <>
      <button {...common} data-copy={words} data-copied={copy.copied}>
        {copy.quote}
        <span class="unseen"> ({place})</span>
      </button>
      <button {...common} data-copy="" data-copied={copy.copied}>
        {copy.link}
        <span class="unseen"> ({place})</span>
      </button>
    </>
  );
}
