import { useMessages } from "./messages-context.ts";
import type { Article } from "../../core/article/article.ts";
import { citeQuote } from "../../core/article/citation.ts";
import { linkTo } from "../../core/article/text-fragment.ts";
import { placeOf } from "../../core/article/place-of.ts";
import { quoteId } from "../address.ts";
import type { TextMark } from "../marked-text.ts";

interface HintProps {
  readonly article: Article;
  /** The place that the address names. */
  readonly mark: TextMark | undefined;
  readonly description: string | undefined;
  /** What may be asked, with the addresses of the answers. */
  readonly questions: readonly { readonly text: string; readonly href: string }[];
}

/** Before anything was asked: where the marked place is, what one can do here, and what may be asked. */
export const PageHint = ({ article, mark, description, questions }: HintProps) => (
  <>
    {mark !== undefined && <Marked article={article} mark={mark} />}
    <p class="hint">{description}.</p>
    {questions.length > 0 && (
      <>
        <p class="hint">{useMessages().ask.suggestions({ areSeveral: false })}</p>
        <ul class="questions">
          {questions.map(({ text, href }) => (
            <li>
              <a href={href} dir="auto">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

function Marked({ article, mark: { span } }: { readonly article: Article; readonly mark: TextMark }) {
  const messages = useMessages();
  const quote = { article, span };
  const original = linkTo(quote);
  return (
    <p class="cited">
      {messages.page.marked} <a href={`#${quoteId(span)}`}>{placeOf(citeQuote(quote), messages)}</a>
      {original !== undefined && (
        <a class="original" href={original} rel="external">
          {messages.page.original}
        </a>
      )}
    </p>
  );
}
