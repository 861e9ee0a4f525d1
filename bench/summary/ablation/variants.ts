import { summarySteps } from "../../../src/core/summary/ground.ts";
import type { SummarySteps } from "../../../src/core/summary/ground.ts";
import { PLAIN_WEIGHTS } from "../../../src/core/summary/weights.ts";
import type { SummaryWeights } from "../../../src/core/summary/weights.ts";

/** The program with something left out. */
export interface Variant {
  readonly name: string;
  readonly steps: SummarySteps;
}

const withSteps = (name: string, steps: Partial<SummarySteps>): Variant => ({
  name,
  steps: { ...summarySteps, ...steps },
});

const withWeights = (name: string, weights: Partial<SummaryWeights>): Variant =>
  withSteps(name, { weightsFor: (genre) => ({ ...summarySteps.weightsFor(genre), ...weights }) });

/** What is compared, with everything first. */
export const VARIANTS: readonly Variant[] = [
  withSteps("everything", {}),
  withWeights("without place", { position: 0 }),
  withWeights("without centrality", { centrality: 0 }),
  withWeights("without title", { title: 0 }),
  withWeights("without telling fragments apart", { fragment: 0 }),
  withWeights("without minding repetition", { redundancy: 0 }),
  withSteps("weighed as plain text whatever the kind", { weightsFor: () => PLAIN_WEIGHTS }),
  withSteps("with orphans", {
    candidatesOf: (document) =>
      summarySteps.candidatesOf(document).map((candidate) => ({
        ...candidate,
        needs: "nothing",
        isLedUpTo: false,
      })),
  }),
];
