import { tableOf } from "../answers/report/table.ts";
import type { Pair } from "./measure.ts";
import { median } from "./tally.ts";
import type { Watched } from "./watch-memory.ts";

/** Of the memory after a fifth of the requests, when all that is kept has been made. */
const MOST_GROWTH = 1.1;

/** The figures of all pairs, by their medians, beside what is wanted of them. */
export function reportOf(pairs: readonly Pair[], watched: Watched): string {
  const of = (read: (pair: Pair) => number): number => median(pairs.map(read));
  const share = of(({ own, bare }) => own.peak.perSecond / bare.peak.perSecond);
  const slower = of(({ own, bare }) => own.saturated.p99 / bare.saturated.p99);
  const kept = of(({ own }) => own.besideBad.perSecond / own.offered);
  const steadyP99 = of(({ own }) => own.steady.p99);
  const errors = pairs.reduce(
    (sum, { own }) =>
      sum +
      own.peak.errors +
      own.saturated.errors +
      own.steady.errors +
      own.besideBad.errors +
      own.bad.errors,
    watched.errors,
  );
  const growth = growthOf(watched);
  return tableOf(
    ["", "bare", "Footnote", "compared", "target", "met"],
    [
      [
        "peak, answers a second (50 connections)",
        whole(of(({ bare }) => bare.peak.perSecond)),
        whole(of(({ own }) => own.peak.perSecond)),
        share.toFixed(2),
        "≥ 0.5",
        met(share >= 0.5),
      ],
      [
        "processor for one answer, ms",
        of(({ bare }) => bare.peak.cpuMs).toFixed(2),
        of(({ own }) => own.peak.cpuMs).toFixed(2),
        of(({ own, bare }) => own.peak.cpuMs / bare.peak.cpuMs).toFixed(1),
        "",
        "",
      ],
      [
        "p99 at 200 connections, ms",
        whole(of(({ bare }) => bare.saturated.p99)),
        whole(of(({ own }) => own.saturated.p99)),
        slower.toFixed(1),
        "≤ 2.5",
        met(slower <= 2.5),
      ],
      [
        `p99 at half its own peak (${whole(of(({ own }) => own.peak.perSecond / 2))}/s), ms`,
        "",
        steadyP99.toFixed(1),
        "",
        "< 50",
        met(steadyP99 < 50),
      ],
      [
        "good answers kept beside as many badly signed",
        "",
        whole(of(({ own }) => own.besideBad.perSecond)),
        kept.toFixed(2),
        "≥ 0.5",
        met(kept >= 0.5),
      ],
      [
        "resident memory, last ÷ after a fifth",
        "",
        memory(watched),
        growth,
        `≤ ${MOST_GROWTH}`,
        met(Number(growth) <= MOST_GROWTH),
      ],
      ["errors", "", String(errors), "", "0", met(errors === 0)],
    ],
  );
}

const met = (isMet: boolean): string => (isMet ? "yes" : "no");

const whole = (figure: number): string => figure.toFixed(0);

/** The last fifth's median beside that of the second fifth. */
function growthOf({ held }: Watched): string {
  const fifth = Math.max(1, Math.floor(held.length / 5));
  const early = median(held.slice(fifth, 2 * fifth).map(({ rssMb }) => rssMb));
  const late = median(held.slice(-fifth).map(({ rssMb }) => rssMb));
  return (late / early).toFixed(2);
}

function memory({ held }: Watched): string {
  const last = held.at(-1);
  return last === undefined ? "–" : `${whole(last.rssMb)} MB after ${last.requests}`;
}
