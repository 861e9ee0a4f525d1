import { citeQuote } from "../core/article/citation.ts";
import { pageLinkTo } from "../core/article/page-link.ts";
import { placeOf, sayersOf } from "../core/article/place-of.ts";
import { wordsOf } from "../core/article/quote.ts";
import type { Quote } from "../core/article/quote.ts";
import type { Article } from "../core/article/article.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { Reply } from "../core/reply/reply.ts";
import type { TextMark } from "./marked-text.ts";
import type { Preview } from "./view/document.tsx";

interface PreviewOf {
  readonly article: Article;
  /** The place that the address names. */
  readonly mark?: TextMark | undefined;
  readonly reply?: Reply | undefined;
}

/** What a link to an article, a place in it or an answer shows where it is shared: the words with their source, where there are any. */
export function previewOf({ article, mark, reply }: PreviewOf, messages: Messages): Preview {
  const question = reply?.blocks.find((block) => block.kind === "question")?.text;
  const quote = mark === undefined ? quoteIn(reply, article) : { article, span: mark.span };
  return {
    title: [question, article.title].filter((part) => part !== undefined).join(" — "),
    description:
      quote === undefined ? messages.page.descriptionOf(article.title) : described(quote, messages),
    url:
      mark === undefined || quote === undefined
        ? reply === undefined
          ? article.page
          : undefined
        : pageLinkTo(quote),
  };
}

/** The first words of this article that a reply gives as the answer. */
const quoteIn = (reply: Reply | undefined, { id }: Article): Quote | undefined =>
  reply?.answer === "quoted"
    ? reply.blocks
        .filter((block) => block.kind === "quote")
        .map((block) => block.quote)
        .find((quote) => quote.article.id === id)
    : undefined;

function described(quote: Quote, messages: Messages): string {
  const citation = citeQuote(quote);
  const { author, publisher } = quote.article;
  const source = [...sayersOf(citation, messages), author, publisher, placeOf(citation, messages)].filter(
    (part) => part !== undefined,
  );
  return messages.page.copy.quotation({ words: wordsOf(quote), source }).replaceAll(/\s+/g, " ");
}
