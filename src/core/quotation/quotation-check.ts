import type { Quote } from "../article/quote.ts";
import type { Flip } from "./meaning/flips.ts";

/**
 * How the words of a quotation stand to the article. None says that anything is true.
 *
 * - `exact`: whole sentences, word for word.
 * - `cut`: word for word, but the sentences have more words.
 * - `altered`: some words are others; none of them is one of those that `flipped` names.
 * - `stitched`: word for word or nearly, but from several places that do not follow one another.
 * - `flipped`: a negation, hedge, number, date, place, name or comparison differs.
 * - `absent`: no place has most of these words in this order.
 * - `too-short`: so few words that they may stand anywhere.
 */
export type Verdict = "exact" | "cut" | "altered" | "stitched" | "flipped" | "absent" | "too-short";

/** A difference between a quotation and the article; the texts are as they are written, empty where there is nothing. */
export interface Change {
  readonly said: string;
  readonly told: string;
  /** What it does to the meaning, where that is seen. */
  readonly flip?: Flip | undefined;
}

/** A place of the article that a quotation was taken from. */
export interface CheckedPlace {
  /** The whole sentences that it touches, parted by paragraphs: each is within one. */
  readonly quotes: readonly Quote[];
  readonly changes: readonly Change[];
  /** Words of those sentences that the quotation does not have: before, within (where it says so) and after. */
  readonly leftOut: readonly string[];
}

/** What became of one quotation. */
export interface QuotationCheck {
  readonly verdict: Verdict;
  /** In the order of the quotation; none for `absent` and `too-short`. */
  readonly places: readonly CheckedPlace[];
  /** What the quotation puts in square brackets: its own words. */
  readonly inserted: readonly string[];
  /** The title of the article, where the quotation is that title or a heading of it, and no sentence. */
  readonly headingOf?: string | undefined;
  /** How much of the quotation the places have, 0 to 1. */
  readonly coverage: number;
}
