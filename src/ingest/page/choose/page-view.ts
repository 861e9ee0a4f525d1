import type { Element } from "hast";
import type { PageBlock } from "../blocks.ts";

/** A page as the model sees it: its blocks, and what is said about them elsewhere. */
export interface PageView {
  readonly blocks: readonly PageBlock[];
  /** Numbers of the blocks that @mozilla/readability takes for the article. */
  readonly votes: ReadonlySet<number>;
  readonly title: string;
  /** The article as the page's structured data has it; empty where it has none. */
  readonly statedBody: string;
  readonly description: string;
  /** For each block, the length of all text before it. In code units. */
  readonly starts: readonly number[];
  readonly length: number;
  /** Numbers of the first and last block with a vote; -1 where there is none. */
  readonly firstVote: number;
  readonly lastVote: number;
  /** How much text with a vote lies right in each element. In code units. */
  readonly votedLength: ReadonlyMap<Element, number>;
  readonly votedTotal: number;
  /** Text that was seen before on the page. */
  readonly isRepeated: readonly boolean[];
  readonly statedShingles: ReadonlySet<string>;
}

/** Words of a text, folded, without marks. */
export const wordsInView = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of three words; shorter texts are one run. */
export function shinglesOf(text: string): string[] {
  const words = wordsInView(text);
  if (words.length < 3) return words.length === 0 ? [] : [words.join(" ")];
  return words.slice(2).map((word, index) => `${words[index] ?? ""} ${words[index + 1] ?? ""} ${word}`);
}

export function viewPage(
  blocks: readonly PageBlock[],
  votes: ReadonlySet<number>,
  { title, statedBody, description }: Pick<PageView, "title" | "statedBody" | "description">,
): PageView {
  const starts: number[] = [];
  let length = 0;
  const votedLength = new Map<Element, number>();
  let votedTotal = 0;
  const seen = new Set<string>();
  const isRepeated: boolean[] = [];
  for (const [index, { text, path }] of blocks.entries()) {
    starts.push(length);
    length += text.length;
    isRepeated.push(seen.has(text));
    seen.add(text);
    if (!votes.has(index)) continue;
    votedTotal += text.length;
    for (const element of path.slice(0, 12))
      votedLength.set(element, (votedLength.get(element) ?? 0) + text.length);
  }
  const voted = [...votes].toSorted((a, b) => a - b);
  return {
    blocks,
    votes,
    title,
    statedBody,
    description,
    starts,
    length,
    firstVote: voted[0] ?? -1,
    lastVote: voted.at(-1) ?? -1,
    votedLength,
    votedTotal,
    isRepeated,
    statedShingles: new Set(shinglesOf(statedBody)),
  };
}
