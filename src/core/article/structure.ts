import { splitSentences } from "../language/sentences.ts";
import { trimSpan } from "../text/span.ts";
import type { Span } from "../text/span.ts";

/** A line that starts with one to six `#` and a space: structure, not a paragraph. */
export interface Heading {
  /** 1 for `#` to 6 for `######`. */
  readonly level: number;
  /** The heading's words, without the marks. */
  readonly span: Span;
}

/** A sentence as a place in the text, without the white space around it. */
export interface Sentence {
  /** Counted from 1 within its paragraph. */
  readonly number: number;
  readonly span: Span;
}

/** A paragraph as a place in the text, with its sentences in order: together they cover every word of it. */
export interface Paragraph {
  /** Counted from 1 through the whole text; headings are not counted. */
  readonly number: number;
  readonly span: Span;
  /** The headings that the paragraph stands under, outermost first. */
  readonly section: readonly Heading[];
  readonly sentences: readonly Sentence[];
}

const HEADING = /^(#{1,6}) (.*)$/s;

/**
 * Reads the structure of a text: headings, and paragraphs parted by blank lines or headings. A single newline stays
 * inside its paragraph. No other Markdown is interpreted.
 */
export function readStructure(text: string): {
  headings: readonly Heading[];
  paragraphs: readonly Paragraph[];
} {
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  let section: readonly Heading[] = [];
  let open: Span | undefined;

  const closeParagraph = (): void => {
    if (open === undefined) return;
    const span = trimSpan(text, open);
    const sentences = splitSentences(text, span).map((sentence, index) => ({
      number: index + 1,
      span: sentence,
    }));
    paragraphs.push({ number: paragraphs.length + 1, span, section, sentences });
    open = undefined;
  };

  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const [, marks, title] = HEADING.exec(words) ?? [];
    if (marks !== undefined && title !== undefined) {
      closeParagraph();
      const level = marks.length;
      const heading = { level, span: trimSpan(text, { start: line.end - title.length, end: line.end }) };
      headings.push(heading);
      section = [...section.filter((outer) => outer.level < level), heading];
    } else if (words.trim() === "") {
      closeParagraph();
    } else {
      open = { start: open?.start ?? line.start, end: line.end };
    }
  }
  closeParagraph();
  return { headings, paragraphs };
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield { start, end };
    start = end + 1;
  }
}
