import type { Query, QueryTerm } from "./query.ts";

/** Terms of a sentence or a paragraph. */
type Terms = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/**
 * How well a term of a question is met by some of the article's terms.
 *
 * @returns 1 where the term occurs, less for a correction, 0 where nothing matches
 */
export const matchIn = (term: QueryTerm, terms: Terms): number =>
  term.matches.find((match) => terms.has(match.term))?.similarity ?? 0;

/**
 * How well a term of a question is met, by the term itself or by one of like meaning.
 *
 * @returns 1 where the term occurs, less the less alike the nearest one is, 0 where none is
 */
export const meaningIn = (term: QueryTerm, terms: Terms): number =>
  Math.max(matchIn(term, terms), term.related.find((match) => terms.has(match.term))?.similarity ?? 0);

/**
 * The share of a question that some terms meet, each term counting by its rarity. Terms that the article lacks
 * count as the rarest of all.
 *
 * @param how - by the terms themselves (`matchIn`) or by their meaning (`meaningIn`)
 * @returns 0 to 1; 0 for a question without terms
 */
export function coverageOf(query: Query, terms: Terms, how: (term: QueryTerm, terms: Terms) => number = matchIn): number {
  if (query.totalWeight === 0) return 0;
  const met = query.terms.reduce((sum, term) => sum + term.weight * how(term, terms), 0);
  return met / query.totalWeight;
}
