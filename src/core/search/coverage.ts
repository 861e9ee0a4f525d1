import type { Candidate, Grid } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Query, QueryTerm } from "./query.ts";
import type { RelatedTerm } from "./related-words.ts";

/**
 * How well terms that stand for one of a question are met by each sentence of a passage.
 *
 * @param standIns - most alike first
 * @returns for each sentence how much alike the nearest one is that it holds; 0 where it holds none
 */
export function nearestIn({ frequencies, sentences }: Passage, standIns: readonly RelatedTerm[]): number[] {
  // Most stand-ins are nowhere in the passage.
  const held = standIns.filter(({ term }) => frequencies.has(term));
  return sentences.map(({ terms }) => held.find(({ term }) => terms.has(term))?.similarity ?? 0);
}

/** True where the title, or a heading above the passage, has the term: the passage need not say it again. */
export const isInHeadings = ({ term, matches }: QueryTerm, { headingTerms }: Passage): boolean =>
  headingTerms.has(term) || matches.some((match) => headingTerms.has(match.term));

/** How well a term, by its place in the question, is met by the sentences from `first` to `last`, counted from 0. */
export function bestWithin(grid: Grid, term: number, first = 0, last = Infinity): number {
  const row = grid[term] ?? [];
  let best = 0;
  for (let sentence = Math.max(0, first); sentence <= last && sentence < row.length; sentence++)
    best = Math.max(best, row[sentence] ?? 0);
  return best;
}

/**
 * The share of a question that the sentences from `first` to `last` meet together, each term counting by its rarity.
 * Terms that the article lacks count as the rarest of all.
 *
 * @returns 0 to 1; 0 for a question without terms
 */
export function coverageWithin(
  { terms, totalWeight }: Query,
  grid: Grid,
  first?: number,
  last?: number,
): number {
  if (totalWeight === 0) return 0;
  return (
    terms.reduce((sum, { weight }, term) => sum + weight * bestWithin(grid, term, first, last), 0) /
    totalWeight
  );
}

/**
 * As `coverageWithin`, over a candidate's sentence and the ones beside it.
 *
 * @param reach - how many sentences on either side
 */
export function coverageAround(query: Query, grid: Grid, candidate: Candidate, reach: number): number {
  const place = placeWithin(candidate);
  return coverageWithin(query, grid, place - reach, place + reach);
}

/** A candidate's place among the sentences of its passage, counted from 0. */
export const placeWithin = ({ sentence }: Candidate): number => sentence.sentence.number - 1;
