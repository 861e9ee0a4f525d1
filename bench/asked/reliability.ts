import { tableOf } from "../answers/report/table.ts";
import { groupBy } from "../../src/core/text/group-by.ts";
import { randomFrom } from "../answers/random.ts";

/** A claim to be right, with how sure it was, and whether it was. */
export interface Claim {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
  /** What it belongs with, drawn as one: the questions of an article are alike. */
  readonly group: string;
}

const BINS = 10;
const DRAWS = 1000;

interface Bin {
  readonly count: number;
  readonly sureness: number;
  readonly right: number;
}

function binsOf(claims: readonly Claim[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const own = claims.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === bin,
    );
    const mean = (valueOf: (claim: Claim) => number): number =>
      own.reduce((sum, claim) => sum + valueOf(claim), 0) / Math.max(1, own.length);
    return {
      count: own.length,
      sureness: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => (isRight ? 1 : 0)),
    };
  });
}

/** Expected calibration error over ten bins of equal width: how far sureness and being right lie apart, 0 to 1 (Naeini and others 2015). */
export const calibrationError = (claims: readonly Claim[]): number =>
  binsOf(claims).reduce((sum, { count, sureness, right }) => sum + count * Math.abs(sureness - right), 0) /
  Math.max(1, claims.length);

/** How often claims of each sureness are right, with the expected calibration error and its 95 % interval, by bootstrap over groups. */
export function reliabilityTable(claims: readonly Claim[]): string {
  const rows = binsOf(claims).map(({ count, sureness, right }, bin) => [
    `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}`,
    String(count),
    count === 0 ? "–" : sureness.toFixed(3),
    count === 0 ? "–" : right.toFixed(3),
  ]);
  const groups = [...groupBy(claims, ({ group }) => group).values()];
  const random = randomFrom("sureness");
  const drawn = Array.from({ length: DRAWS }, () =>
    calibrationError(groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  const at = (part: number): string => (drawn[Math.floor(part * (DRAWS - 1))] ?? Number.NaN).toFixed(3);
  return [
    tableOf(["sureness", "answers", "mean sureness", "right"], rows),
    `${claims.length} answers. Expected calibration error: ${calibrationError(claims).toFixed(3)} (${at(0.025)}–${at(0.975)}).`,
  ].join("\n\n");
}
