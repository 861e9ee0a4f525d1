import type { Query, QueryTerm } from "./query.ts";

/**
 * How well a term of a question is met by some of the article's terms.
 *
 * @returns 1 where the term occurs, less for a correction, 0 where nothing matches
 */
export const matchIn = (term: QueryTerm, terms: ReadonlySet<string> | ReadonlyMap<string, unknown>): number =>
  term.matches.find((match) => terms.has(match.term))?.similarity ?? 0;

/**
 * The share of a question that some terms meet, each term counting by its rarity. Terms that the article lacks
 * count as the rarest of all.
 *
 * @returns 0 to 1; 0 for a question without terms
 */
export function coverageOf(query: Query, terms: ReadonlySet<string> | ReadonlyMap<string, unknown>): number {
  if (query.totalWeight === 0) return 0;
  const met = query.terms.reduce((sum, term) => sum + term.weight * matchIn(term, terms), 0);
  return met / query.totalWeight;
}
