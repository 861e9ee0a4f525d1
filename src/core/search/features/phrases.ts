import type { PassageSentence } from "../passage.ts";
import type { Query, QueryTerm } from "../query.ts";
import type { Feature } from "./feature.ts";

/** How far apart the words of a phrase may stand: "cultural imperialism", "imperialism that is cultural". */
const REACH = 2;

/** Words that follow each other in the question stand together somewhere in the paragraph ("soft power", "19th century"). */
export const passagePhrases: Feature = {
  name: "passage phrases",
  measure: (query, { passage }) => Math.max(0, ...passage.sentences.map((sentence) => shareTogether(query, sentence))),
};

function shareTogether({ terms }: Query, sentence: PassageSentence): number {
  const pairs = terms.slice(1).map((second, index) => [terms[index], second] as const);
  if (pairs.length === 0) return 0;
  const together = pairs.filter(([first, second]) => first !== undefined && standTogether(first, second, sentence));
  return together.length / pairs.length;
}

function standTogether(first: QueryTerm, second: QueryTerm, sentence: PassageSentence): boolean {
  const places = placesOf(second, sentence);
  return placesOf(first, sentence).some((from) => places.some((to) => from !== to && to - from >= -1 && to - from <= REACH));
}

function placesOf({ matches }: QueryTerm, { terms, tokens }: PassageSentence): number[] {
  if (!matches.some(({ term }) => terms.has(term))) return [];
  return tokens.flatMap(({ term }, place) => (matches.some((match) => match.term === term) ? [place] : []));
}
