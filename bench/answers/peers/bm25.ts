import { termsOf } from "../../../src/core/language/tokens.ts";
import type { Engine } from "./engine.ts";

const K1 = 1.2;
const B = 0.4;

/** Textbook BM25 over Footnote's terms: what Footnote is without all that it adds. */
export const bm25: Engine = (texts) => {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map((text, place) => {
    const terms = termsOf(text);
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      postings.set(term, counts.set(place, (counts.get(place) ?? 0) + 1));
    }
    return terms.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (question, limit) => {
    const scores = new Map<number, number>();
    for (const term of new Set(termsOf(question))) {
      const counts = postings.get(term) ?? new Map<number, number>();
      const rarity = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [place, count] of counts) {
        const held = K1 * (1 - B + (B * (lengths[place] ?? 0)) / mean);
        scores.set(place, (scores.get(place) ?? 0) + (rarity * count * (K1 + 1)) / (count + held));
      }
    }
    return [...scores]
      .map(([place, score]) => ({ place, score }))
      .toSorted((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, limit);
  };
};
