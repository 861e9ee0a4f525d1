import { splitSentences } from "../language/sentences.ts";
import { sliceOf } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { readRoles } from "./read-roles.ts";
import type { Role } from "./roles/index.ts";
import type { Speaker } from "./speaker.ts";

/** A block that is marked as a heading: structure, not a paragraph. */
export interface Heading {
  /** 1, for the highest, to 6. */
  readonly level: number;
  /** The heading's words, without any marks. */
  readonly span: Span;
}

/** A sentence as a place in the text, without the white space around it. */
export interface Sentence {
  /** Counted from 1 within its paragraph. */
  readonly number: number;
  readonly span: Span;
  /** Who says it, where that is not the author. */
  readonly speaker?: Speaker | undefined;
  /** The name at its beginning that only tells who speaks: "Q:", "MR. SMITH:". A quote of the sentence begins after it. */
  readonly label?: Span | undefined;
}

/** A block of words as a place in the text, with its sentences in order: together they cover every word of it. */
export interface Paragraph extends Omit<Block, "level"> {
  /** Counted from 1 through the whole text; headings are not counted, everything else is: an item, a row, a note. */
  readonly number: number;
  readonly role: Role;
  /** The headings that the paragraph stands under, outermost first. */
  readonly section: readonly Heading[];
  readonly sentences: readonly Sentence[];
}

/**
 * Reads the structure of a text: headings, and paragraphs with their roles, speakers and sentences.
 *
 * @param blocks - of the text, in order, none overlapping another; by default those of plain text
 * @param language - BCP 47 tag of the text; English where it is missing
 */
export function readStructure(
  text: string,
  blocks: readonly Block[] = plainBlocks(text),
  language?: string,
): {
  headings: readonly Heading[];
  paragraphs: readonly Paragraph[];
} {
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  let section: readonly Heading[] = [];
  for (const { block, role } of readRoles(text, blocks)) {
    const { span, shape, level = 1 } = block;
    if (shape === "heading") {
      const heading = { level, span };
      headings.push(heading);
      section = [...section.filter((outer) => outer.level < level), heading];
    } else {
      const sentences = sentencesOf(text, block, language).map((sentence, index) => ({
        number: index + 1,
        span: sentence,
      }));
      paragraphs.push({ ...block, number: paragraphs.length + 1, role, section, sentences });
    }
  }
  return { headings, paragraphs };
}

/** A row is one sentence, and each line of code is. */
function sentencesOf(text: string, { span, shape }: Block, language: string | undefined): readonly Span[] {
  if (shape === "row" || shape === "columns") return [span];
  if (shape !== "code") return splitSentences(text, span, language);
  return [...sliceOf(text, span).matchAll(/\S.*\S|\S/gu)].map(({ 0: line, index }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
}
