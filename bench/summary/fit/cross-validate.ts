import { summarySteps } from "../../../src/core/summary/ground.ts";
import { PLAIN_WEIGHTS } from "../../../src/core/summary/weights.ts";
import type { SummaryWeights } from "../../../src/core/summary/weights.ts";
import { placesOf } from "../../answers/report/parts.ts";
import type { SummaryData } from "../data.ts";
import { footnoteWith } from "../footnote-summariser.ts";
import { measure } from "../measure.ts";
import type { Judged, Measured } from "../measure.ts";
import { mainFigures } from "../report/figures.ts";

/** What is tried for each weight, one after the other; some were chosen by hand with the data in sight, so all are open again. */
const TRIED: Readonly<Partial<Record<keyof SummaryWeights, readonly number[]>>> = {
  position: [0, 0.5, 1, 1.5],
  leadLength: [2, 3.5, 5, 8],
  centrality: [0, 0.5, 1, 1.5],
  title: [0, 0.6],
  fragment: [0, 2],
  redundancy: [0.4, 0.85, 1.2],
};
/** Where the search begins: nothing is taken over from what was chosen by hand. */
const START: SummaryWeights = {
  ...PLAIN_WEIGHTS,
  position: 0,
  leadLength: 8,
  centrality: 0,
  redundancy: 0.4,
};
const ROUNDS = 2;

/**
 * What the method is worth where its weights have not seen the texts: they are fitted on one half of realsumm, by going
 * through them one at a time, and judged on the other; then the other way round. summa has the weights of the first half.
 */
export async function crossValidate(data: SummaryData, say: (line: string) => void): Promise<Measured> {
  const cache = new Map<string, Promise<Measured>>();
  const measured = (weights: SummaryWeights): Promise<Measured> => {
    const key = JSON.stringify(weights);
    const known =
      cache.get(key) ?? measure(footnoteWith({ ...summarySteps, weightsFor: () => weights }), data);
    cache.set(key, known);
    return known;
  };
  const sizes = data.realsumm.length;
  const [fromChosen, fromHeld] = [
    await fit(placesOf("chosen", sizes), measured),
    await fit(placesOf("held", sizes), measured),
  ];
  say(`fitted on the chosen half: ${JSON.stringify(fromChosen)}`);
  say(`fitted on the held half: ${JSON.stringify(fromHeld)}`);
  const [onHeld, onChosen] = [await measured(fromChosen), await measured(fromHeld)];
  const held = new Set(placesOf("held", sizes));
  const pick = (length: "atReference" | "ofThree"): readonly Judged[] =>
    onHeld.files.realsumm[length].map((judged, place) =>
      held.has(place) ? judged : (onChosen.files.realsumm[length][place] ?? judged),
    );
  return {
    ...onHeld,
    name: "Footnote, cross-validated",
    files: {
      realsumm: { atReference: pick("atReference"), ofThree: pick("ofThree") },
      summa: onHeld.files.summa,
    },
  };
}

async function fit(
  places: readonly number[],
  measured: (weights: SummaryWeights) => Promise<Measured>,
): Promise<SummaryWeights> {
  const once = Array.from({ length: Math.max(...places) + 1 }, (_, place) =>
    places.includes(place) ? 1 : 0,
  );
  const scoreOf = async (weights: SummaryWeights): Promise<number> => {
    const result = await measured(weights);
    return mainFigures("realsumm").reduce((sum, { of }) => sum + of(result)(once), 0);
  };
  let best = START;
  let score = await scoreOf(best);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, values] of Object.entries(TRIED))
      for (const value of values) {
        const weights = { ...best, [name]: value };
        const tried = await scoreOf(weights);
        if (tried > score) [best, score] = [weights, tried];
      }
  return best;
}
