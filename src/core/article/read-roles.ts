import { sliceOf } from "../text/span.ts";
import type { Block } from "./block.ts";
import { likeHeadings } from "./like-headings.ts";
import { roleOf } from "./roles/index.ts";
import type { Role } from "./roles/index.ts";
import type { Turn } from "./speakers/turn.ts";

/** The level of a heading that is not marked as one. */
const LOWEST = 6;
/** How much of a block's beginning and end the rules look at, in code units. */
const LONGEST_READ = 600;
/** A paragraph of at least so many code units that ends as a sentence does is running text. */
const SHORTEST_PROSE = 60;

/** Gives each block its role; headings that are marked as such have "heading". */
export function readRoles(
  text: string,
  blocks: readonly Block[],
  turns: ReadonlyMap<Block, Turn>,
): readonly { readonly block: Block; readonly role: Role }[] {
  const calledNotes = new Set(blocks.flatMap(({ marks = [] }) => marks.map(({ label }) => label)));
  const headings = likeHeadings(text, blocks);
  let section: readonly { readonly level: number; readonly words: string }[] = [];
  let isAtHead = true;
  return blocks.map((block, index) => {
    const words = sliceOf(text, block.span);
    const lower = ends(words).toLowerCase();
    if (block.shape === "heading") {
      const level = block.level ?? 1;
      section = [...section.filter((outer) => outer.level < level), { level, words: plain(lower) }];
      return { block, role: "heading" };
    }
    const turn = turns.get(block);
    const isBareLabel = turn?.label !== undefined && turn.label.end >= block.span.end;
    const role = roleOf({
      block,
      words,
      lower,
      section: section.map((heading) => heading.words),
      after: blocks[index + 1],
      isAtHead,
      isTurn: turn !== undefined && !isBareLabel,
      isLikeHeading: isBareLabel || (turn === undefined && headings.has(block)),
      calledNotes,
    });
    if (role === "heading")
      section = [...section.filter((outer) => outer.level < LOWEST), { level: LOWEST, words: plain(lower) }];
    if (role === "paragraph" && words.length >= SHORTEST_PROSE && /[.!?…][”"’')\]]*$/u.test(words))
      isAtHead = false;
    return { block, role };
  });
}

const ends = (words: string): string =>
  words.length <= 2 * LONGEST_READ ? words : words.slice(0, LONGEST_READ) + words.slice(-LONGEST_READ);

/** Without the number before it and the marks after it: "7. References:" is "references". */
const plain = (heading: string): string =>
  heading
    .replace(/^(?:\d{1,3}(?:\.\d{1,3})*\.?|[ivxl]+\.|[a-z]\.)\s+/u, "")
    .replace(/[\s:.—–]+$/u, "")
    .trim();
