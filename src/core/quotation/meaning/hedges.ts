/** Words by which an author says less than that something is so. */
const HEDGES: ReadonlySet<string> = new Set(
  `may might could perhaps maybe possibly probably likely unlikely apparently seemingly presumably supposedly allegedly reportedly
  arguably conceivably potentially seem seems seemed appear appears appeared suspected alleged`.split(/\s+/),
);

/** True for a word that hedges. “May” with a capital inside a sentence is a month: whoever asks has looked. */
export const isHedge = (key: string): boolean => HEDGES.has(key);
