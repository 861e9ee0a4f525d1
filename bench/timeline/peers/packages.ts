import { packageLoader } from "../../peers/load-package.ts";

/**
 * The packages that are only compared with, as far as they are used. They are described here and loaded when needed, so
 * that the project's types are checked without them: see `bench/package.json` for their versions.
 */
interface Packages {
  readonly "chrono-node": { readonly casual: Chrono };
  readonly compromise: { readonly default: Compromise };
  readonly "compromise-dates": { readonly default: object };
  readonly "@microsoft/recognizers-text-date-time": { readonly default: RecognizersText };
}

interface Chrono {
  parse(text: string, reference: { instant: Date; timezone: number }): ChronoResult[];
}

interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoDate;
  readonly end: ChronoDate | null;
}

export interface ChronoDate {
  isCertain(part: "year" | "month" | "day" | "weekday"): boolean;
  get(part: "year" | "month" | "day"): number | null;
}

interface Compromise {
  (text: string): {
    dates(options: { today?: string; timezone: string }): {
      json(options: { offset: boolean; terms: boolean }): CompromiseDate[];
    };
  };
  plugin(plugin: object): void;
}

export interface CompromiseDate {
  readonly offset: { readonly start: number; readonly length: number };
  /** ISO times of the first and last moment, with the zone. */
  readonly dates: { readonly start: string | null; readonly end: string | null };
}

interface RecognizersText {
  recognizeDateTime(
    text: string,
    culture: "en-us",
    options: undefined,
    reference: Date,
  ): {
    readonly start: number;
    /** Of the last character. */
    readonly end: number;
    readonly resolution: { readonly values?: readonly RecognizedDate[] } | null;
  }[];
}

export interface RecognizedDate {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Loads one of them. */
export const load = packageLoader<Packages>();
