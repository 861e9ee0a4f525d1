import type { Grid } from "./candidate.ts";
import type { Passage, PassageSentence } from "./passage.ts";
import type { Query, QueryTerm } from "./query.ts";

/** How far on the second word of a phrase may stand: "cultural imperialism", "cultural Western imperialism". */
const REACH = 2;

/**
 * The share of the question's neighbouring words that stand together in one sentence of the passage ("soft power", "19th
 * century"), in the sentence with most of them.
 *
 * @returns 0 to 1
 */
export const phrasesIn = (query: Query, passage: Passage, exact: Grid): number =>
  Math.max(0, ...passage.sentences.map((sentence, place) => shareTogether(query, sentence, exact, place)));

function shareTogether({ terms }: Query, sentence: PassageSentence, exact: Grid, place: number): number {
  let together = 0;
  for (const [index, second] of terms.entries()) {
    const first = terms[index - 1];
    const areThere = (exact[index - 1]?.[place] ?? 0) > 0 && (exact[index]?.[place] ?? 0) > 0;
    if (first !== undefined && areThere && standTogether(first, second, sentence)) together += 1;
  }
  return terms.length > 1 ? together / (terms.length - 1) : 0;
}

function standTogether(first: QueryTerm, second: QueryTerm, sentence: PassageSentence): boolean {
  const places = placesOf(second, sentence);
  return placesOf(first, sentence).some((from) =>
    places.some((to) => from !== to && to - from >= -1 && to - from <= REACH),
  );
}

function placesOf({ matches }: QueryTerm, { tokens }: PassageSentence): number[] {
  const places: number[] = [];
  for (const [place, { term }] of tokens.entries())
    if (matches.some((match) => match.term === term)) places.push(place);
  return places;
}
