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
      /** Of all sentences together, in code units; by default as many as there are. */
      readonly maxCharacters?: number;
    };

/** Read at a glance: fits the screen of a phone, which shows about 40 characters in 20 lines, with room for the places. */
export const SHORT = {
  kind: "share",
  share: 0.15,
  words: 70,
  maxSentences: 3,
  maxCharacters: 600,
} as const satisfies SummaryLength;
export const MEDIUM: SummaryLength = { kind: "share", share: 0.2, words: 180, maxSentences: 7 };
/** The limits keep the summary of a book one that is still read. */
export const LONG: SummaryLength = { kind: "share", share: 0.35, words: 1000, maxSentences: 40 };

/** A summary that repeats more than this is the article itself with holes, and more of it than anybody may reprint. */
const LARGEST_SHARE = 0.4;
/** How far whole sentences may overshoot a number of words that was asked for. */
const OVERSHOOT = 1.1;

/** What a selection of sentences must keep to. */
export interface Budget {
  /** Words to come near to. */
  readonly targetWords: number;
  readonly maxWords: number;
  /** What not even a single sentence may exceed, where all of `maxWords` is too little for any. */
  readonly mostWordsAlone: number;
  readonly maxCharacters: number;
  readonly maxSentences: number;
  /** True where a number of sentences was asked for, and fewer would be too few. */
  readonly fillsSentences: boolean;
}

/** Fewer sentences are too few to summarise. */
export const FEWEST_SENTENCES = 8;

/** An article that is too short to summarise is quoted in its essentials: what may be, unless numbers were asked for. */
export function lengthForShortArticle(length: SummaryLength, sentences: number): SummaryLength {
  if (length.kind !== "share" || sentences >= FEWEST_SENTENCES) return length;
  return { ...length, share: LARGEST_SHARE, words: Math.max(length.words, SHORT.words) };
}

/** Turns a length into limits for one article, whose words and sentences are given as counts. */
export function budgetFor(length: SummaryLength, article: { words: number; sentences: number }): Budget {
  const cap = Math.floor(LARGEST_SHARE * article.words);
  const meanWords = article.words / Math.max(1, article.sentences);
  const limit = (targetWords: number, maxWords: number, others: Partial<Budget>): Budget => {
    const maxSentences = Math.max(1, others.maxSentences ?? Infinity);
    return {
      mostWordsAlone: Infinity,
      maxCharacters: Infinity,
      fillsSentences: false,
      ...others,
      maxSentences,
      // A target that the allowed sentences cannot reach would favour the longest ones.
      targetWords: Math.max(1, Math.min(targetWords, maxWords, cap, maxSentences * meanWords)),
      maxWords: Math.min(maxWords, cap),
    };
  };

  switch (length.kind) {
    case "sentences":
      return limit(Infinity, Infinity, { maxSentences: length.count, fillsSentences: true });
    case "words": {
      const most = OVERSHOOT * length.count;
      return limit(length.count, most, { mostWordsAlone: most });
    }
    case "share": {
      const words = Math.min(length.share * article.words, length.words);
      const { maxSentences, maxCharacters = Infinity } = length;
      return limit(words, OVERSHOOT * words, { maxSentences, maxCharacters });
    }
  }
}
