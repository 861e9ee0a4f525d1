import { splitSentences } from "../language/sentences.ts";
import { sliceOf } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Block } from "./block.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { readRoles } from "./read-roles.ts";
import type { Role } from "./roles/index.ts";
import type { Sentence } from "./sentence.ts";
export type { Sentence } from "./sentence.ts";
import { createSpeakers } from "./speakers/speakers.ts";
import { splitTurns } from "./speakers/split-turns.ts";
import { turnsOf } from "./speakers/turns.ts";

/** A block that is marked as a heading: structure, not a paragraph. */
export interface Heading {
  /** 1, for the highest, to 6. */
  readonly level: number;
  /** The heading's words, without any marks. */
  readonly span: Span;
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
 * @param details - the language of the text, English where it is missing; and the title of the article, which may name the person interviewed
 */
export function readStructure(
  text: string,
  blocks: readonly Block[] = plainBlocks(text),
  { title = "", language }: { readonly title?: string; readonly language?: string | undefined } = {},
): {
  headings: readonly Heading[];
  paragraphs: readonly Paragraph[];
} {
  const parts = splitTurns(text, blocks);
  const turns = turnsOf(text, parts, title);
  const read = readRoles(text, parts, turns);
  const speakers = createSpeakers(text, parts, turns);
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  let section: readonly Heading[] = [];
  for (const { block, role } of read) {
    const { span, shape, level = LOWEST } = block;
    const heading = { level, span };
    if (shape === "heading") headings.push(heading);
    else {
      const label = turns.get(block)?.label;
      const sentences = speakers.speak(block, role, sentencesOf(text, block, label, language));
      paragraphs.push({ ...block, number: paragraphs.length + 1, role, section, sentences });
    }
    if (role === "heading") section = [...section.filter((outer) => outer.level < level), heading];
  }
  return { headings, paragraphs };
}

/** The level of a heading that is not marked as one. */
const LOWEST = 6;

/** A row is one sentence, and each line of code is. What only tells who speaks goes with the first sentence. */
function sentencesOf(
  text: string,
  { span, shape }: Block,
  label: Span | undefined,
  language: string | undefined,
): readonly Span[] {
  if (shape === "row" || shape === "columns") return [span];
  if (shape !== "code") {
    if (label === undefined || label.end >= span.end) return splitSentences(text, span, language);
    return splitSentences(text, { start: label.end, end: span.end }, language).map(
      ({ start, end }, index) => ({
        start: index === 0 ? span.start : start,
        end,
      }),
    );
  }
  return [...sliceOf(text, span).matchAll(/\S.*\S|\S/gu)].map(({ 0: line, index }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
}
