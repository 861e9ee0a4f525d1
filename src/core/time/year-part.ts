/** A part of a year, as TIMEX3 writes it: spring to winter, quarters, halves. */
export type YearPart = "SP" | "SU" | "FA" | "WI" | "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2";

interface YearPartPlace {
  readonly granularity: "season" | "quarter" | "half";
  /** The month that it begins with, 1 to 12. Winter counts from December, and goes on into the next year. */
  readonly month: number;
  readonly months: number;
  /** The month around which it lies. */
  readonly middle: number;
}

const place = (
  granularity: YearPartPlace["granularity"],
  month: number,
  months: number,
  middle: number,
): YearPartPlace => ({ granularity, month, months, middle });

/** Where in a year its parts lie. */
export const YEAR_PARTS: Readonly<Record<YearPart, YearPartPlace>> = {
  SP: place("season", 3, 3, 4),
  SU: place("season", 6, 3, 7),
  FA: place("season", 9, 3, 10),
  WI: place("season", 12, 3, 12),
  Q1: place("quarter", 1, 3, 2),
  Q2: place("quarter", 4, 3, 5),
  Q3: place("quarter", 7, 3, 8),
  Q4: place("quarter", 10, 3, 11),
  H1: place("half", 1, 6, 3),
  H2: place("half", 7, 6, 9),
};

export const isYearPart = (code: string): code is YearPart => Object.hasOwn(YEAR_PARTS, code);
