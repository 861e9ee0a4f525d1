import type { Weights } from "../../../src/ingest/page/choose/read-weights.ts";

const WIDTH = 108;

/** The source of `src/ingest/page/choose/weights.ts`. */
export const weightsSource = ({ first, second }: { first: Weights; second: Weights }): string =>
  `import { readWeights } from "./read-weights.ts";

// Written by \`npm run bench:pages -- --fit\`: see docs/ingest.md.

export const FIRST_PASS = readWeights(\`
${tableOf(first)}
\`);

export const SECOND_PASS = readWeights(\`
${tableOf(second)}
\`);
`;

function tableOf(weights: Weights): string {
  const lines: string[] = [];
  for (const [name, weight] of weights) {
    const entry = `${name} ${weight.toFixed(2)} |`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < WIDTH)
      lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  return lines.join("\n");
}
