import { wordsOf } from "../article/quote.ts";
import type { Quote } from "../article/quote.ts";

/** Of the quotes of one message and its heading, in code units: what the tightest platform takes, less its remarks. */
const MOST_TEXT = 3100;
/** Of a quote besides its words and the title: the label and the place, with what parts them. */
const FRAME = 180;
/** Of a title as a heading, the most that is shown. */
const HEADING_LENGTH = 300;
/** Longer titles are clipped where a quote is cited. */
const TITLE_LENGTH = 120;

/** What one message has room for below a heading, in code units of `roomOf`. */
export const roomBelow = (title: string): number => MOST_TEXT - marked(title.slice(0, HEADING_LENGTH));

/** The room that a quote takes with its citation. */
export const roomOf = (quote: Quote): number =>
  marked(wordsOf(quote)) + marked(quote.article.title.slice(0, TITLE_LENGTH)) + FRAME;

/** The same for a line of a timeline, which does not name the article again. */
export const roomOfLine = (quote: Quote): number => marked(wordsOf(quote)) + FRAME;

/** The length of a text once a platform has escaped its punctuation and set apart its lines. */
const marked = (text: string): number =>
  text.length + (text.match(/[^\p{L}\p{N}\s]/gu)?.length ?? 0) + 3 * (text.match(/\n/g)?.length ?? 0);
