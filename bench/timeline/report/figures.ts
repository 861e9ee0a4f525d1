import { ratioOf, shareOf } from "../../answers/statistics/estimate.ts";
import type { Estimate } from "../../answers/statistics/estimate.ts";
import type { TimelineData } from "../data.ts";
import type { Measured } from "../measure.ts";
import type { Judged } from "../score/calendar-score.ts";

/** A figure of a system over one of the files. */
export interface Figure {
  readonly title: string;
  readonly file: keyof TimelineData;
  readonly of: (measured: Measured) => Estimate;
}

/** What was found in the file and is a date there: right spans, whatever their value. */
const isMatched = ({ gold, found }: Judged): boolean => gold?.type === "DATE" && found !== undefined;

const precisionOf = (judged: readonly Judged[]): Estimate =>
  shareOf(
    judged.filter(({ found }) => found !== undefined),
    ({ isRight }) => isRight,
  );

const recallOf = (judged: readonly Judged[]): Estimate =>
  shareOf(
    judged.filter(({ gold }) => gold?.type === "DATE"),
    ({ isRight }) => isRight,
  );

const valueF1 = (judged: readonly Judged[]): Estimate => f1(judged, ({ isRight }) => isRight);
const spanF1 = (judged: readonly Judged[]): Estimate => f1(judged, isMatched);

/** Twice what is right over what is marked and what is found together. */
const f1 = (judged: readonly Judged[], isRight: (one: Judged) => boolean): Estimate =>
  ratioOf(
    judged,
    (one) => (isRight(one) ? 2 : 0),
    ({ gold, found }) => (gold?.type === "DATE" ? 1 : 0) + (found === undefined ? 0 : 1),
  );

export const FIGURES: readonly Figure[] = [
  { title: "MEANTIME value F1", file: "meantime", of: ({ meantime }) => valueF1(meantime) },
  { title: "precision", file: "meantime", of: ({ meantime }) => precisionOf(meantime) },
  { title: "recall", file: "meantime", of: ({ meantime }) => recallOf(meantime) },
  { title: "span F1", file: "meantime", of: ({ meantime }) => spanF1(meantime) },
  { title: "WikiWars value F1", file: "wikiwars", of: ({ wikiwars }) => valueF1(wikiwars) },
  { title: "precision", file: "wikiwars", of: ({ wikiwars }) => precisionOf(wikiwars) },
  { title: "recall", file: "wikiwars", of: ({ wikiwars }) => recallOf(wikiwars) },
  { title: "span F1", file: "wikiwars", of: ({ wikiwars }) => spanF1(wikiwars) },
  { title: "events exact", file: "semeval", of: ({ events }) => shareOf(events, ({ isRight }) => isRight) },
];

/** The three that are aimed at. */
export const MAIN_FIGURES: readonly Figure[] = FIGURES.filter(({ title }) => /value F1|events/.test(title));
