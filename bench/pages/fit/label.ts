import { tokensOf } from "../score/shingles.ts";

/** So many blocks on either side tell which of two equal blocks is the article's. */
const COMPANY = 8;
/** Of a longer block, this share of its runs must be in the text. */
const MOSTLY = 0.5;

/**
 * Which blocks of a page are of its article: those most of whose runs of four tokens are in the marked text, and shorter ones that
 * stand in it right after the end of such a block or before its beginning.
 */
export function labelBlocks(texts: readonly string[], gold: string): boolean[] {
  const goldTokens = tokensOf(gold);
  const flat = ` ${goldTokens.join(" ")} `;
  const runs = new Set(goldTokens.slice(3).map((_, start) => goldTokens.slice(start, start + 4).join(" ")));
  const tokens = texts.map(tokensOf);
  const labels = tokens.map((words): boolean | undefined => {
    if (words.length < 4) return undefined;
    const known = words
      .slice(3)
      .filter((_, start) => runs.has(words.slice(start, start + 4).join(" "))).length;
    return known / (words.length - 3) >= MOSTLY;
  });
  for (let pass = 0; pass < 2; pass++) {
    joinShort(tokens, labels, flat, false);
    joinShort(tokens, labels, flat, true);
  }
  dropCopies(tokens, labels, flat);
  return labels.map((label) => label === true);
}

function joinShort(
  tokens: readonly string[][],
  labels: (boolean | undefined)[],
  flat: string,
  isBackwards: boolean,
): void {
  let beside: readonly string[] | undefined;
  for (let step = 0; step < tokens.length; step++) {
    const at = isBackwards ? tokens.length - 1 - step : step;
    const words = tokens[at] ?? [];
    if (labels[at] === true) beside = words;
    else if (labels[at] === undefined && words.length > 0 && beside !== undefined) {
      const joined = isBackwards ? [...words, ...beside.slice(0, 3)] : [...beside.slice(-3), ...words];
      if (!flat.includes(` ${joined.join(" ")} `)) continue;
      labels[at] = true;
      beside = joined;
    } else if (labels[at] === false && words.length > 12) beside = undefined;
  }
}

/** Of blocks with the same words, only as many as the text has, those in the best company. */
function dropCopies(tokens: readonly string[][], labels: (boolean | undefined)[], flat: string): void {
  const copies = new Map<string, number[]>();
  for (const [at, words] of tokens.entries())
    if (labels[at] === true) copies.set(words.join(" "), [...(copies.get(words.join(" ")) ?? []), at]);
  const company = (at: number): number =>
    tokens
      .slice(Math.max(0, at - COMPANY), at + COMPANY + 1)
      .reduce(
        (sum, words, index) => sum + (labels[Math.max(0, at - COMPANY) + index] === true ? words.length : 0),
        0,
      );
  for (const [words, places] of copies) {
    const most = Math.max(1, flat.split(` ${words} `).length - 1);
    if (places.length <= most) continue;
    const ranked = places
      .map((at) => ({ at, company: company(at) }))
      .toSorted((a, b) => b.company - a.company);
    for (const { at } of ranked.slice(most)) labels[at] = false;
  }
}
