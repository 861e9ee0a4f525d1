import type { Span } from "../../text/span.ts";
import { containerOf } from "../block.ts";
import type { Block } from "../block.ts";
import { isAside } from "../roles/index.ts";
import type { Role } from "../roles/index.ts";
import type { Sentence } from "../sentence.ts";
import type { Speaker } from "../speaker.ts";
import { speakersOfQuotations } from "./block-quote.ts";
import { quotedSpeakers } from "./quoted-sentences.ts";
import type { Turn } from "./turn.ts";

/** Tells who says what, block by block in the order of the text. */
export interface Speakers {
  /** The sentences of a block, with their speakers. */
  speak(block: Block, role: Role, sentences: readonly Span[]): readonly Sentence[];
}

export function createSpeakers(
  text: string,
  blocks: readonly Block[],
  turns: ReadonlyMap<Block, Turn>,
): Speakers {
  const quotations = speakersOfQuotations(text, blocks);
  /** Whom the paragraph before named last, for "he said". */
  let known: string | undefined;
  const speakersIn = (
    block: Block,
    role: Role,
    sentences: readonly Span[],
  ): readonly (Speaker | undefined)[] => {
    const quotation = containerOf(block, "quotation");
    const one = turns.get(block)?.speaker ?? (quotation && quotations.get(quotation));
    if (one !== undefined || block.shape !== "paragraph" || isAside(role)) return sentences.map(() => one);
    const speakers = quotedSpeakers(text, block.span, sentences, known);
    known = speakers.findLast((speaker) => speaker?.name !== undefined)?.name;
    return speakers;
  };
  return {
    speak(block, role, sentences) {
      const label = turns.get(block)?.label;
      const speakers = speakersIn(block, role, sentences);
      return sentences.map((span, index) => {
        const speaker = speakers[index];
        return {
          number: index + 1,
          span,
          ...(speaker && { speaker }),
          ...(index === 0 && label !== undefined && label.end < span.end && { label }),
        };
      });
    },
  };
}
