import { ratioOf } from "../../answers/statistics/estimate.ts";
import type { Estimate } from "../../answers/statistics/estimate.ts";
import type { SummaryData } from "../data.ts";
import type { JudgedFile, Measured } from "../measure.ts";
import type { Rouge } from "../score/rouge.ts";

/** A figure of a system over one of the files. */
export interface Figure {
  readonly title: string;
  readonly of: (measured: Measured) => Estimate;
}

const KINDS: readonly (readonly [title: string, kind: keyof Rouge])[] = [
  ["R-1", "one"],
  ["R-2", "two"],
  ["R-L", "longest"],
];

const figuresOf = (file: keyof SummaryData, length: keyof JudgedFile, suffix: string): readonly Figure[] =>
  KINDS.map(([title, kind]) => ({
    title: `${title}${suffix}`,
    of: ({ files }) => ratioOf(files[file][length], ({ rouge }) => rouge[kind]),
  }));

/** The three that are aimed at. */
export const mainFigures = (file: keyof SummaryData): readonly Figure[] => figuresOf(file, "atReference", "");

export const allFigures = (file: keyof SummaryData): readonly Figure[] => [
  ...mainFigures(file),
  ...figuresOf(file, "ofThree", ", 3 sentences"),
];

/** Words of a summary at the reference's length, on average. */
export const wordsShown =
  (file: keyof SummaryData) =>
  ({ files }: Measured): Estimate =>
    ratioOf(files[file].atReference, ({ words }) => words);
