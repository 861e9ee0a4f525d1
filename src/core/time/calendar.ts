/**
 * A date of the proleptic Gregorian calendar, as fine as it is known. Years are astronomical: 1 is AD 1, 0 is 1 BC,
 * -43 is 44 BC. A day is never known without its month.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
}

/** A date that is known to the day. */
export interface FullDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; in February of an unknown year 29, because the date may exist. */
function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a day that the calendar has: 30 February and month 13 are not dates. */
export const isPossible = (month: number, day: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` (ISO 8601) that name a year, month or day of the calendar. */
export function isIsoDate(value: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  return year !== undefined && isPossible(Number(month), Number(day), Number(year));
}

/**
 * Days since 1 March of year 0, by counting years from March, so that the leap day comes last.
 * http://howardhinnant.github.io/date_algorithms.html
 */
export function dayNumberOf({ year, month, day }: FullDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    marchYear * 365 +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    dayOfYear
  );
}

/** The date of a day number: the reverse of `dayNumberOf`. */
export function dateOfDayNumber(dayNumber: number): FullDate {
  const era = Math.floor(dayNumber / 146_097);
  const dayOfEra = dayNumber - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The date so many days later, or earlier where `days` is negative. */
export const addDays = (date: FullDate, days: number): FullDate => dateOfDayNumber(dayNumberOf(date) + days);

/** The month so many months later, or earlier where `months` is negative. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(date: FullDate): number {
  // Day 0, 1 March of year 0, is a Wednesday.
  const remainder = (dayNumberOf(date) + 2) % 7;
  return (remainder < 0 ? remainder + 7 : remainder) + 1;
}

/** ISO 8601 week: the week belongs to the year that its Thursday lies in. */
export function weekOf(date: FullDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const firstDay = dayNumberOf({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumberOf(thursday) - firstDay) / 7) + 1 };
}

/** The date where it is known to the day, else undefined. */
export const fullDateOf = ({ year, month, day }: CalendarDate): FullDate | undefined =>
  month === undefined || day === undefined ? undefined : { year, month, day };
