/** Sentences with fewer words mostly join others, or are captions and credits. */
const FEW_WORDS = 8;

/** Bylines, addresses, notices and calls to click: around an article rather than in it. */
const FURNITURE =
  /^by(?:\s[\p{L}.’'-]+){1,5}$|https?:\/\/|\bwww\.|\S@\S{1,60}\.\p{L}|©|\ball rights reserved\b|^(?:\S+\s){0,2}(?:click here|subscribe|sign up|read more|scroll down|follow us)\b/iu;
/** An entry of a list. */
const LIST_ENTRY = /^\s*(?:[-*+•‣–—]\s|\d{1,3}[.)]\s)/u;
/** A question seldom tells what the article says. */
const QUESTION = /[?？]\P{L}{0,8}$/u;
const FINISHED = /[\p{P}\p{S}]$/u;

/**
 * Tells fragments from sentences: furniture of the page, entries of lists, unfinished lines, questions and sentences of
 * very few words. What is few or unfinished is judged by the text's own habits, and where most of it seems
 * to be fragments nothing is: texts in simple words, without spaces or full stops, or in the form of a list.
 *
 * @param sentences - all of one article, each with the number of its words
 */
export function fragmentsAmong(
  sentences: readonly { readonly text: string; readonly words: number }[],
): boolean[] {
  const count = Math.max(1, sentences.length);
  const meanWords = sentences.reduce((sum, { words }) => sum + words, 0) / count;
  const fewWords = Math.min(FEW_WORDS, meanWords / 2);
  const finishes = sentences.filter(({ text }) => FINISHED.test(text)).length > count / 2;
  const fragments = sentences.map(
    ({ text, words }) =>
      words < fewWords ||
      QUESTION.test(text) ||
      FURNITURE.test(text) ||
      LIST_ENTRY.test(text) ||
      (finishes && !FINISHED.test(text)),
  );
  return fragments.filter(Boolean).length > count / 2 ? fragments.map(() => false) : fragments;
}
