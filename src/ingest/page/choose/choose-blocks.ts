import type { Element } from "hast";
import { CONTEXT_NAMES, contextOf } from "./context.ts";
import { FEATURE_NAMES, featuresOf } from "./features.ts";
import { wordsInView } from "./page-view.ts";
import type { PageView } from "./page-view.ts";
import { chanceOf } from "./read-weights.ts";
import type { Weights } from "./read-weights.ts";
import { FIRST_PASS, SECOND_PASS } from "./weights.ts";

/** A block is of the article from this chance on. */
const ENOUGH = 0.5;
/** Shorter repetitions are a refrain or a label. In words. */
const SHORTEST_REPEAT = 8;

export interface ChosenBlocks {
  /** For each block of the page, the chance that it is of the article. */
  readonly chances: readonly number[];
  /** Numbers of the blocks that are. */
  readonly chosen: ReadonlySet<number>;
}

/** Chooses the blocks of a page that are its article, by a logistic model of two passes: the second sees what the first made of a block's surroundings. */
export function chooseBlocks(
  view: PageView,
  weights: { first: Weights; second: Weights } = { first: FIRST_PASS, second: SECOND_PASS },
): ChosenBlocks {
  const features = featuresOf(view);
  const lengths = view.blocks.map(({ text }) => wordsInView(text).length);
  const first = features.map((values) => chanceOf(weights.first, FEATURE_NAMES, values));
  const context = contextOf(view.blocks, first, lengths);
  const names = [...FEATURE_NAMES, ...CONTEXT_NAMES];
  const second = features.map((values, index) =>
    chanceOf(weights.second, names, [...values, ...(context[index] ?? [])]),
  );
  const chances = wholeTables(view, second, lengths);
  const chosen = new Set(chances.flatMap((chance, index) => (chance >= ENOUGH ? index : [])));
  return { chances, chosen: withoutRepeats(view, chosen, chances) };
}

/** A table of data is of the article or not, whole: rows without their head mislead. */
function wholeTables({ blocks }: PageView, chances: readonly number[], lengths: readonly number[]): number[] {
  const tables = new Map<Element, { sum: number; weight: number; cells: number; longest: number }>();
  const tableOf = blocks.map(({ path }) => path.find(({ tagName }) => tagName === "table"));
  for (const [index, table] of tableOf.entries()) {
    if (table === undefined) continue;
    const known = tables.get(table) ?? { sum: 0, weight: 0, cells: 0, longest: 0 };
    const words = (lengths[index] ?? 0) + 1;
    tables.set(table, {
      sum: known.sum + (chances[index] ?? 0) * words,
      weight: known.weight + words,
      cells: known.cells + 1,
      longest: Math.max(known.longest, words),
    });
  }
  return chances.map((chance, index) => {
    const table = tableOf[index];
    const known = table === undefined ? undefined : tables.get(table);
    // Tables with few and long cells lay a page out.
    return known === undefined || known.cells < 4 || known.longest > LONGEST_CELL
      ? chance
      : known.sum / known.weight;
  });
}
/** In words. */
const LONGEST_CELL = 60;

/** Some pages hold the article twice, for narrow and for wide screens: of each block that stands twice, the one in better company stays. */
function withoutRepeats(
  { blocks }: PageView,
  chosen: ReadonlySet<number>,
  chances: readonly number[],
): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const index of chosen) {
    const words = wordsInView(blocks[index]?.text ?? "");
    if (words.length >= SHORTEST_REPEAT)
      places.set(words.join(" "), [...(places.get(words.join(" ")) ?? []), index]);
  }
  const company = (index: number): number => {
    let sum = 0;
    for (let at = index - 5; at <= index + 5; at++) sum += chosen.has(at) ? (chances[at] ?? 0) : 0;
    return sum;
  };
  const repeats = [...places.values()].flatMap((copies) =>
    copies.length < 2 ? [] : copies.toSorted((a, b) => company(b) - company(a) || a - b).slice(1),
  );
  return new Set([...chosen].filter((index) => !repeats.includes(index)));
}
