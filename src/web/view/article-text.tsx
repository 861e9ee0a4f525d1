import { useMessages } from "./messages-context.ts";
import type { Article } from "../../core/article/article.ts";
import type { Heading, Paragraph } from "../../core/article/structure.ts";
import { sliceOf } from "../../core/text/span.ts";
import { Gap } from "./gap.tsx";
import { MarkedText } from "./marked-text.tsx";
import type { Mark } from "../marked-text.ts";

interface ArticleTextProps {
  readonly article: Article;
  readonly marks: readonly Mark[];
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
      {parts.map((part, index) => {
        if ("level" in part) return <SectionHeading article={article} heading={part} />;
        return (
          <>
            {isExcerpt && isAfterGap(part, parts[index - 1]) && <Gap />}
            <NumberedParagraph article={article} paragraph={part} marks={marks} focused={focused} />
          </>
        );
      })}
      {isExcerpt && parts.at(-1) !== article.paragraphs.at(-1) && <Gap />}
    </article>
  );
}

/** Headings and paragraphs as they stand in the text. */
const inOrder = ({ headings, paragraphs }: Article): readonly (Heading | Paragraph)[] =>
  [...headings, ...paragraphs].toSorted((a, b) => a.span.start - b.span.start);

const quotedParagraphs = (
  { paragraphs }: Article,
  marks: readonly Mark[],
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
  readonly marks: readonly Mark[];
  readonly focused: Mark | undefined;
}

const NumberedParagraph = ({ article, paragraph: { number, span }, marks, focused }: ParagraphProps) => (
  <div class="numbered" id={`p${number}`}>
    <a
      class="number"
      href={`#p${number}`}
      aria-label={useMessages().page.paragraph(number)}
      lang={useMessages().language}
    >
      {number}
    </a>
    <p dir="auto">
      <MarkedText text={article.text} within={span} marks={marks} focused={focused} />
    </p>
  </div>
);
