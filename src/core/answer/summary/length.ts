/** How long a summary should be. Words are runs of anything but white space. */
export type SummaryLength =
  /** As many sentences as this, fewer where they would be too large a share of the article. */
  | { readonly kind: "sentences"; readonly count: number }
  /** As near this many words as good whole sentences come, and never above 1.1 times as many. */
  | { readonly kind: "words"; readonly count: number }
  /** About this share of the article's words (0 to 1), but no more than about so many words, in so many sentences at most. */
  | {
      readonly kind: "share";
      readonly share: number;
      readonly words: number;
      readonly maxSentences: number;
    };

/** Read at a glance: fits the screen of a phone. */
export const SHORT: SummaryLength = { kind: "share", share: 0.15, words: 70, maxSentences: 3 };
export const MEDIUM: SummaryLength = { kind: "share", share: 0.2, words: 180, maxSentences: 7 };
/** The limits keep the summary of a book one that is still read. */
export const LONG: SummaryLength = { kind: "share", share: 0.35, words: 1000, maxSentences: 40 };

/** A summary that repeats more than this is the piece itself with holes, and more of it than anybody may reprint. */
const LARGEST_SHARE = 0.4;
/** How far whole sentences may overshoot a number of words that was asked for. */
const OVERSHOOT = 1.1;

/** What a selection of sentences must keep to. */
export interface Budget {
  /** Words to come near to. */
  readonly targetWords: number;
  readonly maxWords: number;
  readonly maxSentences: number;
  /** True where a number of sentences was asked for, and fewer would be too few. */
  readonly fillsSentences: boolean;
}

/** Turns a length into limits for one article, whose words and sentences are given as counts. */
export function budgetFor(length: SummaryLength, article: { words: number; sentences: number }): Budget {
  const cap = Math.floor(LARGEST_SHARE * article.words);
  const meanWords = article.words / Math.max(1, article.sentences);
  const limit = (targetWords: number, maxWords: number, maxSentences: number, fillsSentences = false) => ({
    // A target that the allowed sentences cannot reach would favour the longest ones.
    targetWords: Math.max(1, Math.min(targetWords, maxWords, cap, maxSentences * meanWords)),
    maxWords: Math.min(maxWords, cap),
    maxSentences: Math.max(1, maxSentences),
    fillsSentences,
  });

  switch (length.kind) {
    case "sentences":
      return limit(Infinity, Infinity, length.count, true);
    case "words":
      return limit(length.count, OVERSHOOT * length.count, Infinity);
    case "share": {
      const words = Math.min(length.share * article.words, length.words);
      return limit(words, OVERSHOOT * words, length.maxSentences);
    }
  }
}
