import { sliceOf } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Step } from "./align.ts";
import { sharedRuns, weightOf } from "./anchors.ts";
import { bestChain } from "./chain.ts";
import { exactRun, isWhole } from "./exact-run.ts";
import { isNegatingKey } from "./meaning/flips.ts";
import { headedBy } from "./heading-words.ts";
import { matchesOf } from "./article-match.ts";
import type { Match } from "./article-match.ts";
import type { CheckedPlace, QuotationCheck, Verdict } from "./quotation-check.ts";
import { readMatch } from "./read-match.ts";
import { readSaid } from "./said.ts";
import { spelledAsTold } from "./spelled-as-told.ts";
import type { Said } from "./said.ts";
import type { WordIndex } from "./word-index.ts";

/** Fewer words, or letters, may stand anywhere. */
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 12;
/** How much of a quotation one place has to have, and how much several together: chosen on one half of the articles of a bench (docs/quotes.md). */
const LEAST_COVERAGE = 0.5;
const LEAST_STITCHED_COVERAGE = 0.7;
/** Longer lists of words in a row are compared sentence by sentence instead. */
const MOST_WORDS = 1_500;

/**
 * Holds a quotation against the articles of an index.
 *
 * @param span - the quotation's words, without the marks around them; the whole text by default
 */
export function checkQuotation(
  text: string,
  index: WordIndex,
  span: Span = { start: 0, end: text.length },
): QuotationCheck {
  const said = spelledAsTold(readSaid(text, span), index);
  // What stands in brackets may stand so in the article.
  const plain = /[[\]]/.test(text.slice(span.start, span.end))
    ? spelledAsTold(withoutBrackets(text, span), index)
    : said;
  const exact = exactMatch(plain, index);
  if (exact !== undefined && isLongEnough(plain, exact, index)) {
    const place = readMatch(exact, text, plain, index);
    const verdict = place.leftOut.length === 0 ? "exact" : "cut";
    return { verdict, places: [place], inserted: [], coverage: 1 };
  }
  const check = alignedCheck(text, said, index);
  const other = plain === said ? check : alignedCheck(text, plain, index);
  const best = changesIn(other) < changesIn(check) ? other : check;
  const heading = changesIn(best) === Infinity ? headedBy(plain, index) : undefined;
  return heading === undefined ? best : { ...best, headingOf: heading.title };
}

const changesIn = ({ verdict, places }: QuotationCheck): number =>
  verdict === "absent" || verdict === "too-short"
    ? Infinity
    : places.flatMap(({ changes }) => changes).length + (places.length - 1);

function alignedCheck(text: string, said: Said, index: WordIndex): QuotationCheck {
  const none = { places: [], inserted: said.inserted, coverage: 0 };
  if (said.words.length < FEWEST_WORDS || lettersOf(said) < FEWEST_LETTERS)
    return { ...none, verdict: "too-short" };
  if (said.words.length > MOST_WORDS) return { ...none, verdict: "absent" };
  const chain = bestChain(said.words, sharedRuns(said.words, said.marks, index), said.marks, index);
  const matches = matchesOf(chain, said, index);
  const coverage = coverageOf(matches, said);
  if (coverage < (matches.length > 1 ? LEAST_STITCHED_COVERAGE : LEAST_COVERAGE))
    return { ...none, verdict: "absent", coverage };
  const places = matches.map((match) => readMatch(match, text, said, index));
  const inserted = [...said.inserted, ...completed(matches, text, said, index)];
  return { verdict: verdictOf(places, said), places, inserted, coverage };
}

function verdictOf(places: readonly CheckedPlace[], said: Said): Verdict {
  const changes = places.flatMap((place) => place.changes);
  if (changes.some(({ flip }) => flip !== undefined) || said.inserted.some(hasNegation)) return "flipped";
  if (places.length > 1) return "stitched";
  if (changes.length > 0) return "altered";
  return places.some(({ leftOut }) => leftOut.length > 0) ? "cut" : "exact";
}

/** "Annex[ed]" where the article has another ending. */
const completed = (
  matches: readonly Match[],
  text: string,
  { words }: Said,
  { ids, keys }: WordIndex,
): string[] =>
  matches
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const word = step.kind === "same" ? words[step.said] : undefined;
      const isOther = step.kind === "same" && word?.key !== keys[ids[step.told] ?? -1];
      return word !== undefined && isOther ? [sliceOf(text, word.span)] : [];
    });

/** "[Not]": a bracket explains what is meant; it does not turn it round. */
const hasNegation = (inserted: string): boolean => inserted.toLowerCase().split(/\s+/u).some(isNegatingKey);

function exactMatch({ words }: Said, index: WordIndex): Match | undefined {
  const first = exactRun(words, index);
  if (first === undefined) return undefined;
  const steps = words.map((_, at): Step => ({ kind: "same", said: at, told: first + at }));
  return { steps, first, end: first + words.length };
}

/** A short sentence of the article is as good as a long one, if it has more than one word. */
const isLongEnough = (said: Said, { first, end }: Match, index: WordIndex): boolean =>
  (said.words.length >= FEWEST_WORDS && lettersOf(said) >= FEWEST_LETTERS) ||
  (said.words.length > 1 && isWhole(first, end, index));

const lettersOf = ({ words }: Said): number =>
  words.reduce(
    (sum, { key }) => sum + (/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(key) ? 2 : key.length),
    0,
  );

const withoutBrackets = (text: string, span: Span): Said => readSaid(text.replace(/[[\]]/g, " "), span);

/** The share of the quotation's words that the places have, by their weight. */
function coverageOf(matches: readonly Match[], { words }: Said): number {
  const met = new Set(
    matches.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "same" ? [step.said] : []))),
  );
  const all = words.reduce((sum, { key }) => sum + weightOf(key), 0);
  const shared = words.reduce((sum, { key }, at) => sum + (met.has(at) ? weightOf(key) : 0), 0);
  return all === 0 ? 0 : shared / all;
}
