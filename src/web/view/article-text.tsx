import { useMessages } from "./messages-context.ts";
import type { Article } from "../../core/article/article.ts";
import { containerOf } from "../../core/article/block.ts";
import type { Heading, Paragraph } from "../../core/article/structure.ts";
import { contains, overlaps, sliceOf } from "../../core/text/span.ts";
import type { Span } from "../../core/text/span.ts";
import { Gap } from "./gap.tsx";
import { MarkedText } from "./marked-text.tsx";
import type { NoteCall } from "./marked-text.tsx";
import { NestedBlocks } from "./nested-blocks.tsx";
import type { NestedPart } from "./nested-blocks.tsx";
import type { TextMark } from "../marked-text.ts";

interface ArticleTextProps {
  readonly article: Article;
  readonly marks: readonly TextMark[];
  /** Only the paragraphs with marks; what lies between them is left out, and that shows. */
  readonly isExcerpt: boolean;
  /** The page is about its first mark: it is brought into view without a script as well. */
  readonly isAtMark: boolean;
}

/** The text of an article with its paragraphs numbered, and the places marked that something on the page points at. */
export function ArticleText({ article, marks, isExcerpt, isAtMark }: ArticleTextProps) {
  const focused = isAtMark ? marks[0] : undefined;
  const parts = isExcerpt ? quotedParagraphs(article, marks) : inOrder(article);
  return (
    <article class="article" lang={article.language} aria-label={useMessages().page.article}>
      <NestedBlocks
        parts={parts}
        draw={(part) =>
          isHeading(part) ? (
            <SectionHeading article={article} heading={part} />
          ) : (
            <>
              {isExcerpt && isAfterGap(part, parts[parts.indexOf(part) - 1]) && <Gap />}
              <NumberedParagraph article={article} paragraph={part} marks={marks} focused={focused} />
            </>
          )
        }
      />
      {isExcerpt && parts.at(-1) !== article.paragraphs.at(-1) && <Gap />}
    </article>
  );
}

/** Headings and paragraphs as they stand in the text. */
const inOrder = ({ headings, paragraphs }: Article): readonly (Heading | Paragraph)[] =>
  [...headings, ...paragraphs].toSorted((a, b) => a.span.start - b.span.start);

const quotedParagraphs = (
  { paragraphs }: Article,
  marks: readonly TextMark[],
): readonly (Heading | Paragraph)[] =>
  paragraphs.filter(({ span }) =>
    marks.some((mark) => span.start <= mark.span.start && mark.span.end <= span.end),
  );

const isAfterGap = ({ number }: Paragraph, before: Heading | Paragraph | undefined): boolean =>
  number - 1 > (before !== undefined && "number" in before ? before.number : 0);

/** The article's headings stand below its title, however they are numbered: no step is left out. */
function SectionHeading({ article, heading }: { readonly article: Article; readonly heading: Heading }) {
  const highest = Math.min(...article.headings.map(({ level }) => level));
  const Tag = heading.level === highest ? "h2" : "h3";
  return <Tag dir="auto">{sliceOf(article.text, heading.span)}</Tag>;
}

interface ParagraphProps {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly marks: readonly TextMark[];
  readonly focused: TextMark | undefined;
}

/** A paragraph with its number; a row of a table has a cell for each of its own. */
function NumberedParagraph({ article, paragraph, marks, focused }: ParagraphProps) {
  const { number, role, span, cells } = paragraph;
  const words = (within: Span) => (
    <MarkedText
      text={article.text}
      within={within}
      marks={marks.map((mark) => clipped(mark, within))}
      focused={focused}
      calls={callsOf(article, paragraph)}
    />
  );
  const isRow = role === "row" || role === "columns";
  return (
    <div class={`numbered ${role}`} id={`p${number}`} role={isRow ? "row" : undefined}>
      <a
        class="number"
        href={`#p${number}`}
        aria-label={useMessages().page.paragraph(number)}
        lang={useMessages().language}
        role={isRow ? "rowheader" : undefined}
      >
        {number}
      </a>
      {isRow && cells !== undefined ? (
        cells.map((cell) => (
          <span class="cell" role={role === "columns" ? "columnheader" : "cell"} dir="auto">
            {words(cell)}
          </span>
        ))
      ) : (
        <p dir="auto">{words(span)}</p>
      )}
    </div>
  );
}

/** Where a paragraph calls notes, each with the paragraph that the note is. */
const callsOf = ({ paragraphs }: Article, { marks = [] }: Paragraph): readonly NoteCall[] =>
  marks.map(({ at, label }) => ({
    at,
    label,
    note: paragraphs.find((note) => containerOf(note, "note")?.label === label)?.number,
  }));

/** The part of a mark that lies in a cell; a mark that lies elsewhere stays as it is. */
const clipped = (mark: TextMark, within: Span): TextMark =>
  overlaps(mark.span, within) && within.start < within.end && !contains(within, mark.span)
    ? {
        ...mark,
        span: { start: Math.max(mark.span.start, within.start), end: Math.min(mark.span.end, within.end) },
      }
    : mark;

const isHeading = (part: NestedPart): part is Heading => !("number" in part);
