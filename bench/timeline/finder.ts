/** Words that a system takes for a date. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly value: string;
}

/** Something that reads dates in texts: Footnote, or what one would use instead. */
export interface Finder {
  readonly name: string;
  /** @param anchor - the text's own date, `YYYY-MM-DD`; undefined where it has none, and nothing may be guessed then */
  find(text: string, anchor: string | undefined): readonly FoundDate[];
  /** What tells the date of the event that words of the text name; absent where the system has no rule for it. */
  datesOf?(text: string, anchor: string | undefined): (event: Words) => string | undefined;
}

/** Where words stand. */
interface Words {
  readonly start: number;
  readonly end: number;
}

/** The values that are compared: a year, a month or a day. */
export const isCalendarValue = (value: string): boolean => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
