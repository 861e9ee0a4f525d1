/** Letters, digits and underscores, as they stand. */
export const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const RUN = 4;

/** All runs of four tokens, with how often each stands; of a shorter text, all its tokens. */
function shinglesOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  const last = Math.max(0, tokens.length - RUN);
  for (let start = 0; start <= last; start++) {
    const run = tokens.slice(start, start + RUN).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** How much of a page is right, too much and missing; together 1, so that every page counts the same. */
export interface PageScore {
  readonly right: number;
  readonly tooMuch: number;
  readonly missing: number;
}

export function scorePage(gold: string, found: string): PageScore {
  const [truth, ours] = [shinglesOf(gold), shinglesOf(found)];
  let [right, missing, tooMuch] = [0, 0, 0];
  for (const [run, times] of truth) {
    const both = Math.min(times, ours.get(run) ?? 0);
    right += both;
    missing += times - both;
  }
  for (const [run, times] of ours) tooMuch += Math.max(0, times - (truth.get(run) ?? 0));
  const sum = right + missing + tooMuch || 1;
  return { right: right / sum, tooMuch: tooMuch / sum, missing: missing / sum };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 from the means over pages, as article-extraction-benchmark has them. */
export function figuresOf(scores: readonly PageScore[]): Figures {
  const sum = (part: keyof PageScore): number => scores.reduce((total, score) => total + score[part], 0);
  const precision = sum("right") / (sum("right") + sum("tooMuch") || 1);
  const recall = sum("right") / (sum("right") + sum("missing") || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
