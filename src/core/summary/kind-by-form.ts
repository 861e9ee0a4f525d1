import type { Article } from "../article/article.ts";
import type { Document } from "../document/document.ts";
import { isTale } from "../document/tale.ts";
import { sliceOf } from "../text/span.ts";
import type { SummaryCandidate } from "./candidates.ts";
import type { Genre } from "./genre.ts";

/** Headings of a paper; one of each of two groups, at least, stands in every one. */
const PAPER_HEADINGS = [
  /^(?:\d\.? )?(?:abstract|background|introduction)\b/iu,
  /^(?:\d\.? )?(?:(?:materials? and )?methods?|methodology|experimental)\b/iu,
  /^(?:\d\.? )?(?:results?|findings)\b/iu,
  /^(?:\d\.? )?(?:discussion|conclusions?|limitations)\b/iu,
];
const FEWEST_PAPER_HEADINGS = 3;

/** What one must do, may do, and what is done otherwise. */
const RULE =
  /\b(?:must|must not|may not|shall|required to|(?:is|are) (?:not )?(?:allowed|permitted|prohibited)|you (?:can|may|should|agree|need)|we (?:may|will|reserve|do not allow)|please|do not|don['’]t)\b/iu;
const ADDRESSED = /\b(?:you|your|users?|employees|members|applicants?|contributors?)\b/iu;
const LEAST_RULES = 0.25;
const LEAST_ADDRESSED = 0.3;

/** In an interview, so many sentences are answers at least. */
const LEAST_ANSWERS = 0.4;

/** The kind of text that the form of an article shows: its speakers, its headings, whom it speaks to; undefined where that tells nothing. */
export function kindByForm(
  { article }: Document,
  candidates: readonly SummaryCandidate[],
): Genre | undefined {
  const share = (fits: (candidate: SummaryCandidate) => boolean): number =>
    candidates.filter(fits).length / Math.max(1, candidates.length);
  if (share(({ sentence: { speaker } }) => speaker?.part === "interviewee") >= LEAST_ANSWERS)
    return "interview";
  if (isPaper(article)) return "paper";
  if (isTale(article)) return "story";
  const isPolicy =
    article.headings.length > 1 &&
    share(({ ownWords }) => RULE.test(ownWords)) >= LEAST_RULES &&
    share(({ ownWords }) => ADDRESSED.test(ownWords)) >= LEAST_ADDRESSED;
  return isPolicy ? "policy" : undefined;
}

const isPaper = ({ headings, text }: Article): boolean => {
  const words = headings.map(({ span }) => sliceOf(text, span).trim());
  return (
    PAPER_HEADINGS.filter((group) => words.some((heading) => group.test(heading))).length >=
    FEWEST_PAPER_HEADINGS
  );
};
