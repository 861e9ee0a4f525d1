import type { Span } from "../../text/span.ts";
import { overlaps, sliceOf } from "../../text/span.ts";
import type { Speaker } from "../speaker.ts";
import { namedSpeaker, QUOTATION } from "./named-speaker.ts";
import { quotedParts } from "./quoted-parts.ts";

/** Of a sentence in which so much at least stands in quotation marks, the words are somebody else's. */
const SHARE_OF_QUOTATION = 0.5;

/**
 * Who says each sentence of a paragraph, as far as that is not its author: whoever is quoted in it, or reported with "X said that". A sentence
 * that is only quoted goes with the nearest one of the same paragraph that names the speaker.
 *
 * @param known - of whom the paragraph before tells last, for "he said"
 */
export function quotedSpeakers(
  text: string,
  paragraph: Span,
  sentences: readonly Span[],
  known: string | undefined,
): readonly (Speaker | undefined)[] {
  const parts = quotedParts(text, paragraph);
  const read = sentences.map((sentence) => readSentence(text, sentence, parts));
  let last = known;
  const speakers = read.map(({ named, isQuoted }): Speaker | undefined => {
    if (named === undefined || named.isAuthor) return undefined;
    last = named.name ?? last;
    return { name: named.name ?? last, part: isQuoted ? "quoted" : "reported" };
  });
  return speakers.map((speaker, index) => {
    const sentence = read[index];
    if (speaker !== undefined || sentence?.isQuoted !== true || sentence.named?.isAuthor === true)
      return speaker;
    // Before the sentence that names the speaker or after it, as far as the quotation goes.
    const after = neighbour(speakers, read, index, 1);
    const before = neighbour(speakers, read, index, -1);
    return { name: (before ?? after)?.name, part: "quoted" };
  });
}

interface ReadSentence {
  readonly named: ReturnType<typeof namedSpeaker>;
  readonly isQuoted: boolean;
}

function readSentence(text: string, sentence: Span, parts: readonly Span[]): ReadSentence {
  const own = parts.filter((part) => overlaps(part, sentence));
  let quoted = 0;
  let words = "";
  let read = sentence.start;
  for (const part of own) {
    const start = Math.max(part.start, sentence.start);
    const end = Math.min(part.end, sentence.end);
    words += `${text.slice(read, start)} ${QUOTATION} `;
    quoted += lettersIn(text.slice(start, end));
    read = end;
  }
  words += text.slice(read, sentence.end);
  const isQuoted = quoted > 0 && quoted >= lettersIn(sliceOf(text, sentence)) * SHARE_OF_QUOTATION;
  const named = namedSpeaker(words.replace(/\s+/gu, " ").trim());
  return { named, isQuoted: isQuoted || named?.isQuoting === true };
}

/** The nearest speaker in one direction, as long as all between is quoted. */
function neighbour(
  speakers: readonly (Speaker | undefined)[],
  read: readonly ReadSentence[],
  index: number,
  step: 1 | -1,
): Speaker | undefined {
  for (let at = index + step; at >= 0 && at < speakers.length; at += step) {
    const speaker = speakers[at];
    if (speaker !== undefined) return speaker.part === "quoted" || step === -1 ? speaker : undefined;
    if (read[at]?.isQuoted !== true) return undefined;
  }
  return undefined;
}

const lettersIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
