import { sliceOf } from "../../core/text/span.ts";
import type { Span } from "../../core/text/span.ts";
import { quoteId } from "../address.ts";
import { stretchesOf } from "../marked-text.ts";
import type { Mark } from "../marked-text.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly Mark[];
  /** The one to which the page goes when it opens. */
  readonly focused: Mark | undefined;
}

/** A stretch of the piece, every character once, with its marks. */
export const MarkedText = ({ text, within, marks, focused }: MarkedTextProps) => (
  <>
    {stretchesOf(within, marks).map(({ span, isMarked, begins }) => (
      <>
        {begins.map((mark) => (
          <Place mark={mark} isFocused={mark === focused} />
        ))}
        {isMarked ? <mark>{sliceOf(text, span)}</mark> : sliceOf(text, span)}
      </>
    ))}
  </>
);

/** Where a mark begins: what leads to it ends here, and where there is a note, its number leads back. */
function Place({ mark: { span, number }, isFocused }: { readonly mark: Mark; readonly isFocused: boolean }) {
  const place = { id: quoteId(span), class: "place", ...(isFocused && { tabindex: -1, autofocus: true }) };
  if (number === undefined) return <span {...place} />;
  return (
    <sup {...place} lang="en">
      <a href={`#n${number}`} aria-label={`Quoted in note ${number}`}>
        {number}
      </a>
    </sup>
  );
}
