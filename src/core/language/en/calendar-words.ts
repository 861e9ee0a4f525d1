/** “January” to “December”. */
export const MONTH_NAMES: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
/** As they are cut before a full stop, or without one; folded. */
export const MONTH_ABBREVIATIONS: readonly string[] =
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" ");

/** “Monday” to “Sunday”, as ISO 8601 counts them. */
export const WEEKDAY_NAMES: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
/** As they are cut; folded. */
export const WEEKDAY_ABBREVIATIONS: readonly string[] = "mon tue tues wed thu thur thurs fri sat sun".split(
  " ",
);

const folded = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/** Names of months in full, folded. */
export const MONTHS: readonly string[] = folded(MONTH_NAMES);
/** Names of days of the week in full, folded. */
export const WEEKDAYS: readonly string[] = folded(WEEKDAY_NAMES);

/** Names of months and days of the week in full, folded: capitals that name nobody. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);
