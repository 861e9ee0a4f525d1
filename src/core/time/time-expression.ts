import type { Span } from "../text/span.ts";

/** What a time expression stands for, in the terms of TIMEX3 (ISO 24617-1). */
export type TimeType = "DATE" | "TIME" | "DURATION" | "SET";

/** How a value is meant, in the terms of TIMEX3: "early 2014" is START, "about 1450" APPROX, "nearly four years" LESS_THAN. */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE";

/** Words of a text that say when, how long or how often. */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimeType;
  /**
   * ISO 8601 as TIMEX3 extends it. What the text does not say is X or missing, never filled in:
   * `2014-05-12`, `XXXX-05-12`, `2014-SP` (SP SU FA WI), `2014-Q1`, `2014-H2`, `199` (the 1990s), `19` (the 20th
   * century), `BC0044`, `2014-W05`, `2014-W05-WE`, `XXXX-WXX-1` (some Monday), `2014-05-12T17:00`, `P4Y`, `PXY`,
   * `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`.
   */
  readonly value: string;
  readonly mod?: Mod | undefined;
}
