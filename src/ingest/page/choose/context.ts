import type { Element } from "hast";
import type { PageBlock } from "../blocks.ts";
import { attribute } from "../element.ts";

/** A block of the page with its chance to be of the article, as the first pass sees it. */
interface Judged {
  readonly block: PageBlock;
  readonly chance: number;
  /** Its words. */
  readonly length: number;
}

/** A longer block weighs no more among its neighbours. In words. */
const HEAVIEST = 30;

/** The log odds of a chance, between -1 and 1. */
const odds = (chance: number): number =>
  Math.max(-5, Math.min(5, Math.log((chance + 1e-6) / (1 - chance + 1e-6)))) / 5;

/** What the second pass weighs besides the features of the first. */
export const CONTEXT_NAMES: readonly string[] = [
  "odds",
  "chance",
  "chance of previous",
  "chance of next",
  "chance of second before",
  "chance of second after",
  "between",
  "3 before",
  "3 after",
  "8 before",
  "8 after",
  "25 before",
  "25 after",
  "rest of parent",
  "rest of grandparent",
  "rest of third",
  "rest of list",
  "in a list or table",
  "alike",
  "odds of alike",
  "number alike",
  "text before",
  "is first",
  "is last",
  "is in last tenth",
  "first × after",
  "last × before",
  "length × around",
];

/**
 * What is around each block: the chances of its neighbours, of what lies in the same elements and of what is built alike on
 * the same page.
 */
export function contextOf(
  blocks: readonly PageBlock[],
  chances: readonly number[],
  lengths: readonly number[],
): number[][] {
  const judged = blocks.map((block, index): Judged => ({
    block,
    chance: chances[index] ?? 0,
    length: lengths[index] ?? 0,
  }));
  const groups = [
    restOf(judged, ({ path }) => path[0]),
    restOf(judged, ({ path }) => path[1]),
    restOf(judged, ({ path }) => path[2]),
    restOf(judged, ({ path }) => path.find(({ tagName }) => /^(?:ul|ol|table|dl)$/.test(tagName))),
    restOf(judged, signatureOf),
  ] as const;
  const total = judged.reduce((sum, { chance, length }) => sum + chance * length, 0) || 1;
  const at = (index: number): number => chances[index] ?? 0;
  let before = 0;
  return judged.map(({ chance, length }, index) => {
    const start = before / total;
    before += chance * length;
    const around = (from: number, to: number): number => mean(judged, index, from, to);
    const [parent, grandparent, third, list, alike] = groups.map((group) => group(index));
    const [isFirst, isLast] = [start < 0.01 ? 1 : 0, start > 0.97 ? 1 : 0];
    return [
      odds(chance),
      chance,
      at(index - 1),
      at(index + 1),
      at(index - 2),
      at(index + 2),
      Math.max(at(index - 1), at(index - 2), at(index - 3)) *
        Math.max(at(index + 1), at(index + 2), at(index + 3)),
      around(-3, -1),
      around(1, 3),
      around(-8, -1),
      around(1, 8),
      around(-25, -1),
      around(1, 25),
      parent?.rest ?? 0.5,
      grandparent?.rest ?? 0.5,
      third?.rest ?? 0.5,
      list?.rest ?? 0.5,
      list === undefined ? 0 : 1,
      alike?.rest ?? 0.5,
      odds(alike?.rest ?? 0.5),
      Math.min(10, alike?.count ?? 0) / 10,
      start,
      isFirst,
      start > 0.99 ? 1 : 0,
      start > 0.9 ? 1 : 0,
      isFirst * around(1, 8),
      isLast * around(-8, -1),
      Math.min(1, length / HEAVIEST) * around(-3, 3),
    ];
  });
}

/** The mean chance of blocks near another, by their words. */
function mean(judged: readonly Judged[], index: number, from: number, to: number): number {
  let [sum, weight] = [0, 0];
  for (let at = Math.max(0, index + from); at <= Math.min(judged.length - 1, index + to); at++) {
    const other = judged[at];
    if (other === undefined || at === index) continue;
    const words = Math.min(HEAVIEST, other.length + 1);
    sum += other.chance * words;
    weight += words;
  }
  return weight === 0 ? 0 : sum / weight;
}

interface Rest {
  /** The mean chance of the other blocks of the group, drawn towards a half where they are few. */
  readonly rest: number;
  /** Of the group, the block itself included. */
  readonly count: number;
}

/** Groups blocks by what `keyOf` says; blocks without a key are in no group. */
function restOf(
  judged: readonly Judged[],
  keyOf: (block: PageBlock) => Element | string | undefined,
): (index: number) => Rest | undefined {
  const groups = new Map<Element | string, { sum: number; weight: number; count: number }>();
  const keys = judged.map(({ block, chance, length }) => {
    const key = keyOf(block);
    if (key === undefined) return undefined;
    const group = groups.get(key) ?? { sum: 0, weight: 0, count: 0 };
    groups.set(key, {
      sum: group.sum + chance * (length + 1),
      weight: group.weight + length + 1,
      count: group.count + 1,
    });
    return key;
  });
  return (index) => {
    const [key, own] = [keys[index], judged[index]];
    const group = key === undefined ? undefined : groups.get(key);
    if (group === undefined || own === undefined) return undefined;
    const [sum, weight] = [group.sum - own.chance * (own.length + 1), group.weight - own.length - 1];
    return { rest: (sum + 0.5) / (weight + 1), count: group.count };
  };
}

/** How a block is built: its three innermost elements with their first classes. Blocks built alike are of one kind. */
const signatureOf = ({ path }: PageBlock): string =>
  path
    .slice(0, 3)
    .map(
      (element) =>
        `${element.tagName}.${(attribute(element, "className").split(" ")[0] ?? "").replace(/\d+/g, "")}`,
    )
    .join("<");
