import type { Verdict } from "../judge.ts";
import type { Measured } from "../measure.ts";
import { combine, quantileOf, ratioOf, shareOf } from "../statistics/estimate.ts";
import type { Estimate } from "../statistics/estimate.ts";

/** A figure of a system; undefined where the system has none. */
export type Figure = (measured: Measured) => Estimate | undefined;

const inPassage = ({ inPassage: holds }: Verdict): boolean => holds;
const inQuote = ({ inQuote: holds }: Verdict): boolean => holds;

export const hit: Figure = ({ paragraphs }) => shareOf(paragraphs, inPassage);
export const hitInLibrary: Figure = ({ library }) => shareOf(library, inPassage);
export const lostToTypos: Figure = ({ paragraphs, misspelt }) =>
  combine(shareOf(paragraphs, inPassage), shareOf(misspelt, inPassage), (right, wrong) => right - wrong);

export const quoteOfOne: Figure = ({ sentences }) => shareOf(sentences, inQuote);
export const quoteShown: Figure = ({ shown }) => shareOf(shown, inQuote);
export const quoteInThree: Figure = ({ shown }) => shareOf(shown, ({ inThree }) => inThree);
export const sentencesShown: Figure = ({ shown }) =>
  ratioOf(
    shown.filter(({ outcome }) => outcome.ranking.length > 0),
    ({ outcome }) => outcome.ranking[0]?.sentences ?? 0,
  );

export const nearTopic: Figure = (measured) => balanced(measured, measured.nearTopic);
export const offTopic: Figure = (measured) => balanced(measured, measured.offTopic);
export const answered: Figure = ({ shown, isAnswered }) => isAnswered && shareOf(shown, isAnswered);
export const precision: Figure = ({ shown, isAnswered }) =>
  isAnswered && shareOf(shown.filter(isAnswered), inQuote);

export const medianMs: Figure = ({ library }) => quantileOf(library, ({ ms }) => ms, 0.5);
export const slowestMs: Figure = ({ library }) => quantileOf(library, ({ ms }) => ms, 0.99);
export const articleMs: Figure = ({ cost }) => quantileOf(cost.articles, ({ ms }) => ms, 0.5);

/** The mean of answerable questions answered and unanswerable ones not answered. */
function balanced({ shown, isAnswered }: Measured, unanswerable: readonly Verdict[]): Estimate | undefined {
  if (isAnswered === undefined) return undefined;
  return combine(
    shareOf(shown, isAnswered),
    shareOf(unanswerable, isAnswered),
    (right, wrong) => (right + 1 - wrong) / 2,
  );
}
