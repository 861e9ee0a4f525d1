import type { Verdict } from "../../src/core/quotation/quotation-check.ts";
import type { Part } from "../answers/report/parts.ts";
import { placesOf } from "../answers/report/parts.ts";
import { amount, share, tableOf } from "../answers/report/table.ts";
import { intervalOf } from "../answers/statistics/bootstrap.ts";
import { quantileOf, shareOf } from "../answers/statistics/estimate.ts";
import { KINDS } from "./cases.ts";
import type { Judged } from "./measure.ts";

const VERDICTS: readonly Verdict[] = [
  "exact",
  "cut",
  "altered",
  "flipped",
  "stitched",
  "absent",
  "too-short",
];

const PART_NAMES: Readonly<Record<Part, string>> = {
  chosen: "the articles that the thresholds were chosen on",
  held: "the articles held back from that",
  all: "all articles",
};

/** The confusion matrix of a part: kinds of cases down, verdicts across, and the share that is right with its 95 % interval. */
export function reportOf(judged: readonly Judged[], part: Part, articles: number): string {
  const places = placesOf(part, articles);
  const own = judged.filter(({ place }) => places.includes(place));
  const rows = Object.entries(KINDS).map(([kind, wanted]) => {
    const cases = own.filter((one) => one.kind === kind);
    const counts = VERDICTS.map((verdict) => cases.filter((one) => one.verdict === verdict).length);
    return [
      kind,
      wanted,
      ...counts.map((count) => (count === 0 ? "" : String(count))),
      share(
        intervalOf(
          shareOf(cases, ({ isRight }) => isRight),
          places,
        ),
      ),
    ];
  });
  const ms = [0.5, 0.99].map((quantile) =>
    amount(
      intervalOf(
        quantileOf(own, (one) => one.ms, quantile),
        places,
      ),
    ),
  );
  return [
    `${own.length} cases from ${PART_NAMES[part]}:`,
    tableOf(["case", "should be", ...VERDICTS, "right (95 %)"], rows),
    `Milliseconds, median and 99 %: ${ms.join(", ")}.`,
  ].join("\n\n");
}

/** What was not called what it should be, one case after another. */
export function mistakesIn(judged: readonly Judged[]): string {
  return judged
    .filter(({ isRight }) => !isRight)
    .map(({ kind, verdict, text, check }) =>
      [
        `${kind} → ${verdict} (${check.coverage.toFixed(2)}): ${text}`,
        ...check.places.flatMap(({ changes, leftOut }) => [
          ...changes.map(
            ({ said, told, flip }) => `    “${said}” for “${told}”${flip === undefined ? "" : `: ${flip}`}`,
          ),
          ...leftOut.map((words) => `    left out “${words}”`),
        ]),
      ].join("\n"),
    )
    .join("\n");
}
