import { paragraphAt } from "../article/article.ts";
import type { Article } from "../article/article.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { termsOf } from "../language/tokens.ts";
import type { DerivedQuestion } from "./derive.ts";

/** Questions of a kind that every article has many of; more of them would bury the others. */
const MOST_OF: Readonly<Record<string, number>> = { "about-name": 6, "what-happened": 3, "who-is": 4 };
const MOST_OF_OTHERS = 8;

/** What a question is worth by its kind: those that ask for one thing in particular are the best. */
const WORTH: Readonly<Record<string, number>> = {
  why: 1,
  "why-so": 1,
  how: 1,
  "what-if": 0.95,
  "what-is": 0.95,
  claim: 1,
  when: 0.95,
  participle: 0.95,
  who: 0.9,
  what: 0.85,
  "how-many": 0.85,
  event: 0.8,
  "who-is": 0.65,
  "about-name": 0.5,
  "what-happened": 0.4,
};

/** What one less of its kind, sentence, paragraph is worth. */
const SAME_KIND = 0.2;
const SAME_SENTENCE = 0.5;
const SAME_PARAGRAPH = 0.15;
const SAME_WORDS = 0.25;
const IMPORTANCE = 0.3;

/**
 * Orders candidates so that any number of them from the first on is a good choice: what the article speaks of most first,
 * spread over its paragraphs, kinds mixed. Ties keep the order of the text.
 *
 * @param index - of this article alone
 * @param most - how many are wanted
 */
export function inOrderOfWorth(
  candidates: readonly DerivedQuestion[],
  article: Article,
  index: PassageIndex,
  most: number,
): readonly DerivedQuestion[] {
  const counts = index.sentenceCounts;
  const highest = [...counts.values()].reduce((high, count) => Math.max(high, count), 1);
  let left = candidates.map((candidate) => {
    const terms = new Set(termsOf(candidate.question));
    const weights = [...terms].map((term) => Math.log(1 + (counts.get(term) ?? 0)) / Math.log(1 + highest));
    const importance = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
    const [sentence] = candidate.sentences;
    return {
      candidate,
      terms,
      sentence: sentence.span.start,
      paragraph: paragraphAt(article, sentence.span)?.number ?? 0,
      worth: (WORTH[candidate.rule] ?? 0) + IMPORTANCE * importance,
    };
  });
  const used = new Map<string, number>();
  const usedOf = (key: string): number => used.get(key) ?? 0;
  const ordered: DerivedQuestion[] = [];
  while (ordered.length < most && left.length > 0) {
    const open = left.filter(
      ({ candidate: { rule } }) => usedOf(`rule ${rule}`) < (MOST_OF[rule] ?? MOST_OF_OTHERS),
    );
    const valued = open.map((one) => {
      const repeated =
        [...one.terms].filter((term) => usedOf(`term ${term}`) > 0).length / Math.max(1, one.terms.size);
      const value =
        one.worth -
        SAME_KIND * usedOf(`rule ${one.candidate.rule}`) -
        SAME_SENTENCE * usedOf(`sentence ${one.sentence}`) -
        SAME_PARAGRAPH * usedOf(`paragraph ${one.paragraph}`) -
        SAME_WORDS * repeated;
      return { one, value };
    });
    const best = valued.reduce<(typeof valued)[number] | undefined>(
      (high, other) => (high === undefined || other.value > high.value ? other : high),
      undefined,
    );
    if (best === undefined) break;
    const { one } = best;
    ordered.push(one.candidate);
    for (const key of [
      `rule ${one.candidate.rule}`,
      `sentence ${one.sentence}`,
      `paragraph ${one.paragraph}`,
      ...[...one.terms].map((term) => `term ${term}`),
    ])
      used.set(key, usedOf(key) + 1);
    left = left.filter((other) => other !== one);
  }
  return ordered;
}
