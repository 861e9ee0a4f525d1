/**
 * The score from which on it is best to answer: where the share of answerable questions answered plus the mean share of
 * each kind of unanswerable ones not answered is greatest. Between scores, it lies half way.
 *
 * @param unanswerable - for each kind, the scores of its questions
 */
export function bestThreshold(
  answerable: readonly number[],
  unanswerable: readonly (readonly number[])[],
): number {
  const scores = [...new Set([...answerable, ...unanswerable.flat()])].toSorted((a, b) => a - b);
  const kinds = Math.max(1, unanswerable.length);
  let best = { threshold: Number.POSITIVE_INFINITY, gain: 0 };
  for (const [index, score] of scores.entries()) {
    const wrong = unanswerable.reduce((sum, kind) => sum + shareFrom(score, kind), 0) / kinds;
    const gain = shareFrom(score, answerable) - wrong;
    if (gain > best.gain) best = { threshold: (score + (scores[index - 1] ?? score)) / 2, gain };
  }
  return best.threshold;
}

const shareFrom = (threshold: number, scores: readonly number[]): number =>
  scores.filter((score) => score >= threshold).length / Math.max(1, scores.length);
