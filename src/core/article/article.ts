import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { readStructure } from "./structure.ts";
import type { Heading, Paragraph } from "./structure.ts";

/** What is known about an article besides its text. */
export interface ArticleDetails {
  readonly title: string;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** Where the article was published; only https addresses are ever turned into links. */
  readonly url?: string | undefined;
  /** The address of the page that shows the article here; where there is one, citations lead there instead. */
  readonly page?: string | undefined;
  /** ISO 8601 date (`YYYY-MM-DD`, or shorter); the anchor date for "last Tuesday". */
  readonly published?: string | undefined;
  /** BCP 47 tag, for example `en`. */
  readonly language?: string | undefined;
  /** Questions that the article answers, as somebody who knows it wrote them down; shown as suggestions. */
  readonly questions?: readonly string[] | undefined;
}

/** An article as read once. `text` never changes afterwards: every `Span` points into it. */
export interface Article extends ArticleDetails {
  /** Unique in the library; the file's name without `.md`. */
  readonly id: string;
  /** SHA-256 of the text's UTF-8 bytes, 64 hexadecimal digits: pins what offsets point into. */
  readonly hash: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  /** In the order of the text; `paragraphs[n - 1].number === n`. */
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Puts an article together: finds roles, speakers and sentences in its text, and changes none of it.
 *
 * @param blocks - of the text, as a reader of files found them; by default those of plain text
 */
export function articleOf(
  id: string,
  details: ArticleDetails,
  text: string,
  hash: string,
  blocks: readonly Block[] = plainBlocks(text),
): Article {
  return { ...details, id, hash, text, ...readStructure(text, blocks, details) };
}

/** The paragraph that holds the start of a span, or undefined for a place between paragraphs. */
export function paragraphAt(article: Article, { start }: Span): Paragraph | undefined {
  return article.paragraphs.find(({ span }) => span.start <= start && start < span.end);
}
