import { sliceOf } from "../../text/span.ts";
import { containerOf } from "../block.ts";
import type { Block, Container } from "../block.ts";
import type { Speaker } from "../speaker.ts";
import { namedSpeaker, QUOTATION } from "./named-speaker.ts";

/** "— Ada Holm, the keeper": who is quoted, on a line of their own below. */
const ATTRIBUTION = /(?:^|\n|\s)(?:—|–|--|―)\s?(\p{Lu}[^\n—–.]{1,60})$/u;

/**
 * Whose words a block quotation is: named below it, or by the sentence that leads to it. One speaker for all blocks of a quotation.
 *
 * @param blocks - all of the text, in order
 */
export function speakersOfQuotations(
  text: string,
  blocks: readonly Block[],
): ReadonlyMap<Container, Speaker> {
  const speakers = new Map<Container, Speaker>();
  for (const [index, block] of blocks.entries()) {
    const quotation = containerOf(block, "quotation");
    if (quotation === undefined) continue;
    const earlier = speakers.get(quotation);
    if (earlier?.name !== undefined) continue;
    const next = blocks[index + 1];
    const isLast = next === undefined || containerOf(next, "quotation") !== quotation;
    const name =
      (isLast ? signedBy(text, block, next) : undefined) ??
      (earlier ? undefined : ledToBy(text, blocks[index - 1]));
    speakers.set(quotation, { name, part: "quoted" });
  }
  return speakers;
}

function signedBy(text: string, block: Block, next: Block | undefined): string | undefined {
  const [, name] = ATTRIBUTION.exec(sliceOf(text, block.span).slice(-100)) ?? [];
  const [below, after] =
    next === undefined
      ? []
      : (/^(?:—|–|--|―)\s?(\p{Lu}[^\n—–.]{1,60})$/u.exec(sliceOf(text, next.span)) ?? []);
  return (name ?? (below === undefined ? undefined : after))?.replace(/,.*$/su, "").trim();
}

/** "As the mayor wrote:" */
function ledToBy(text: string, before: Block | undefined): string | undefined {
  if (before?.shape !== "paragraph") return undefined;
  const words = sliceOf(text, before.span);
  const sentence = /[^.!?]*$/u.exec(words.replace(/[.:]$/u, ""))?.[0].trim() ?? "";
  if (!/[:,]$/u.test(words)) return undefined;
  return namedSpeaker(
    `${sentence.replace(/^(?:as|here is how|this is how)\s/iu, "")}: ${QUOTATION}`.replace(
      /(\p{L})\s?:\s/u,
      "$1: ",
    ),
  )?.name;
}
