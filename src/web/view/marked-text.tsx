import { sliceOf } from "../../core/text/span.ts";
import type { Span } from "../../core/text/span.ts";
import { quoteId } from "../address.ts";
import { stretchesOf } from "../marked-text.ts";
import type { TextMark } from "../marked-text.ts";
import { useMessages } from "./messages-context.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly TextMark[];
  /** The one to which the page goes when it opens. */
  readonly focused: TextMark | undefined;
}

/** A stretch of the article, every character once, with its marks. */
export const MarkedText = ({ text, within, marks, focused }: MarkedTextProps) => (
  <>
    {stretchesOf(within, marks).map(({ span, isMarked, begins, ends }) => (
      <>
        {begins.map((mark) => (
          <Place mark={mark} isFocused={mark === focused} />
        ))}
        {isMarked ? <mark>{sliceOf(text, span)}</mark> : sliceOf(text, span)}
        {ends.map(({ number }) => number !== undefined && <NoteNumber number={number} />)}
      </>
    ))}
  </>
);

/** Where a mark begins: what leads to it ends here. */
const Place = ({ mark, isFocused }: { readonly mark: TextMark; readonly isFocused: boolean }) => (
  <span id={quoteId(mark.span)} class="place" {...(isFocused && { tabindex: -1, autofocus: true })} />
);

/** Leads back to the note that quotes what is before it, as in a book. */
const NoteNumber = ({ number }: { readonly number: number }) => {
  const { language, page } = useMessages();
  return (
    <sup lang={language}>
      <a href={`#n${number}`} aria-label={page.quotedIn(number)}>
        {number}
      </a>
    </sup>
  );
};
