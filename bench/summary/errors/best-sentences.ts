import { wordCountOf } from "../data.ts";
import type { SummarisedText } from "../data.ts";
import { OVERSHOOT } from "../ranked.ts";
import type { Placed } from "../ranked.ts";
import { rougeOf } from "../score/rouge.ts";
import type { Rouge } from "../score/rouge.ts";

/** The sentences that share most with the references, one after the other: nearly what is possible at that length. */
export function bestSentences(
  { sentences, references }: SummarisedText,
  words: number,
): { sentences: readonly Placed[]; rouge: Rouge } {
  let taken: readonly Placed[] = [];
  let rouge: Rouge = { one: 0, two: 0, longest: 0 };
  for (;;) {
    const best = sentences
      .map((text, place) => ({ text, place }))
      .filter(({ place }) => !taken.some((other) => other.place === place))
      .map((sentence) => [...taken, sentence].toSorted((a, b) => a.place - b.place))
      .filter((longer) => longer.reduce((sum, { text }) => sum + wordCountOf(text), 0) <= OVERSHOOT * words)
      .map((longer) => ({
        longer,
        rouge: rougeOf(
          longer.map(({ text }) => text),
          references,
        ),
      }))
      .toSorted((a, b) => b.rouge.one + b.rouge.two - a.rouge.one - a.rouge.two)[0];
    if (best === undefined || best.rouge.one + best.rouge.two <= rouge.one + rouge.two)
      return { sentences: taken, rouge };
    taken = best.longer;
    rouge = best.rouge;
  }
}
