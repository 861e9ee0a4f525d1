import { INTERVIEWEES, INTERVIEWERS, NO_SPEAKERS } from "../../language/en/speaking.ts";
import { sliceOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import { containerOf } from "../block.ts";
import type { Block } from "../block.ts";

/** A name at the beginning of a block, as in a transcript. */
export interface SpeakerLabel {
  /** Without colon and white space: "Q", "MR. SMITH". */
  readonly name: string;
  readonly span: Span;
  /** It is written as no running text is: in capitals, in bold type, or as "Q:". */
  readonly isMarked: boolean;
}

/** Nobody is called more. In code units. */
const LONGEST_NAME = 40;
/** "Q:", "Q1.", "A –": question and answer by their letters. */
const LETTER = /^([QA])\d{0,3}\s?[:.–—](?=\s|$)/u;
/** "DR. ADA HOLM:", "THE CHAIR (smiling):" */
const IN_CAPITALS =
  /^((?:\p{Lu}[\p{Lu}\p{M}.’'-]*)(?:\s(?:[\p{Lu}\p{M}.’'&-]+|\d{1,2})){0,4})(?:\s?\([^)]{1,60}\))?\s?(?::|\.?\s?[–—](?=\s))(?=\s|$)/u;
/** "Anna Lund:", "Mr. Dahl:", "Prof. van Dyk (by telephone):" */
const AS_NAME =
  /^(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:de|van|von|der|bin|al|la|le|di|da|of|the)\s)?(?:\p{Lu}[\p{L}\p{M}.’'-]*|\d{1,2})){0,4})(?:\s?\([^)]{1,60}\))?:(?=\s|$)/u;

/** The label of a speaker at the beginning of a block. */
export function speakerLabelOf(text: string, block: Block): SpeakerLabel | undefined {
  if (block.shape !== "paragraph") return undefined;
  const words = sliceOf(text, {
    start: block.span.start,
    end: Math.min(block.span.end, block.span.start + 120),
  });
  if (containerOf(block, "term") !== undefined)
    return labelFrom(words.replace(/:$/u, ""), words, block.span.start, true);
  const letter = LETTER.exec(words);
  if (letter) return labelFrom(letter[1] ?? "", letter[0], block.span.start, true);
  const bold = block.bold && sliceOf(text, block.bold).trim();
  const [named, name] = IN_CAPITALS.exec(words) ?? AS_NAME.exec(words) ?? [];
  if (named !== undefined && name !== undefined)
    return labelFrom(
      name,
      named,
      block.span.start,
      name === name.toUpperCase() || bold?.startsWith(name) === true,
    );
  // A name in bold type needs no colon.
  if (bold === undefined || !/^\p{Lu}[\p{L}\p{M}.’' -]*[:.]?$/u.test(bold)) return undefined;
  return labelFrom(bold.replace(/[:.]$/u, ""), bold, block.span.start, true);
}

function labelFrom(name: string, words: string, start: number, isMarked: boolean): SpeakerLabel | undefined {
  const lower = name.toLowerCase();
  const [first = ""] = lower.split(/\s/u);
  if (name.length === 0 || name.length > LONGEST_NAME || NO_SPEAKERS.has(lower) || NO_SPEAKERS.has(first))
    return undefined;
  return { name, span: { start, end: start + words.length }, isMarked };
}

/** A label that tells by itself that somebody asks. */
export const isInterviewerLabel = (name: string): boolean => INTERVIEWERS.has(name.toLowerCase());

/** A label that tells by itself that somebody is asked. */
export const isIntervieweeLabel = (name: string): boolean => INTERVIEWEES.has(name.toLowerCase());
