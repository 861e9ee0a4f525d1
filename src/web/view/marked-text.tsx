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
  /** Where notes are called; by default nowhere. */
  readonly calls?: readonly NoteCall[];
}

/** A place where the text calls a note. */
export interface NoteCall {
  /** The call stands directly before this code unit. */
  readonly at: number;
  readonly label: string;
  /** Of the note's paragraph; undefined where the article does not have the note. */
  readonly note: number | undefined;
}

/** A stretch of the article, every character once, with its marks. */
export const MarkedText = ({ text, within, marks, focused, calls = [] }: MarkedTextProps) => (
  <>
    {stretchesOf(within, marks).map(({ span, isMarked, begins, ends }) => (
      <>
        {begins.map((mark) => (
          <Place mark={mark} isFocused={mark === focused} />
        ))}
        {isMarked ? (
          <mark>
            <Words text={text} span={span} calls={calls} />
          </mark>
        ) : (
          <Words text={text} span={span} calls={calls} />
        )}
        {ends.map(({ number }) => number !== undefined && <NoteNumber number={number} />)}
      </>
    ))}
  </>
);

interface WordsProps {
  readonly text: string;
  readonly span: Span;
  readonly calls: readonly NoteCall[];
}

/** Words with the calls of notes in them; one at the very beginning is of the words before. */
function Words({ text, span, calls }: WordsProps) {
  const inside = calls.filter(({ at }) => at > span.start && at <= span.end);
  const bounds = [span.start, ...inside.map(({ at }) => at)];
  return (
    <>
      {inside.map(({ at, label, note }, index) => (
        <>
          {text.slice(bounds[index], at)}
          <sup class="call">{note === undefined ? label : <a href={`#p${note}`}>{label}</a>}</sup>
        </>
      ))}
      {text.slice(bounds.at(-1), span.end)}
    </>
  );
}

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
