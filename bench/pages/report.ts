import { number, tableOf } from "../answers/report/table.ts";
import { isForChoosing } from "./data.ts";
import type { Measured, MeasuredPage } from "./measure.ts";
import { figuresOf, tokensOf } from "./score/shingles.ts";

const PARTS: readonly (readonly [string, (one: MeasuredPage) => boolean])[] = [
  ["all", () => true],
  ["chosen", ({ page }) => isForChoosing(page)],
  ["held", ({ page }) => !isForChoosing(page)],
];

const share = (value: number): string => value.toFixed(4).replace(/^0/, "");

/** The table of a run. */
export function reportOf(all: readonly Measured[]): string {
  const pages = all[0]?.pages ?? [];
  const rows = all.map(({ name, pages: measured, milliseconds, failed }) => [
    failed.length === 0 ? name : `${name} (fails on ${failed.length})`,
    ...PARTS.flatMap(([part, isIn]) => {
      const { precision, recall, f1 } = figuresOf(measured.filter(isIn).map(({ score }) => score));
      return part === "all" ? [share(precision), share(recall), share(f1)] : [share(f1)];
    }),
    number(milliseconds / (measured.length || 1)),
  ]);
  const chosen = pages.filter(({ page }) => isForChoosing(page)).length;
  return [
    `${pages.length} pages; settings were chosen on ${chosen} of them, ${pages.length - chosen} were held back. Runs of four tokens; every page counts the same.`,
    tableOf(["system", "precision", "recall", "F1", "F1, chosen", "F1, held", "ms per page"], rows),
  ].join("\n\n");
}

/** The worst pages for choosing, with the words that are too much and that are missing. */
export function listErrors({ pages }: Measured): string {
  return pages
    .filter(({ page, score }) => isForChoosing(page) && score.right < 0.97)
    .toSorted((a, b) => a.score.right - b.score.right)
    .map(({ page, found, score }) =>
      [
        `${page.id.slice(0, 8)}  right ${share(score.right)}, too much ${share(score.tooMuch)}, missing ${share(score.missing)}`,
        ...strangersIn(found, page.text).map((line) => `  + ${line}`),
        ...strangersIn(page.text, found).map((line) => `  - ${line}`),
      ].join("\n"),
    )
    .join("\n");
}

const MOST_LISTED = 6;

/** Lines of a text most of which another text does not have, the longest first. */
function strangersIn(text: string, other: string): string[] {
  const flat = ` ${tokensOf(other).join(" ")} `;
  return text
    .split("\n")
    .filter((line) => {
      const words = tokensOf(line);
      return words.length > 0 && !flat.includes(` ${words.slice(0, 6).join(" ")} `);
    })
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_LISTED)
    .map((line) => line.slice(0, 160));
}
