import type { Recogniser } from "./recogniser.ts";
import { centuries, decadePairs, decades, shortDecades } from "./recognisers/decades.ts";
import {
  closeDates,
  dayMonthDates,
  dayMonthRanges,
  monthDayDates,
  monthDayRanges,
} from "./recognisers/calendar-dates.ts";
import { clockTimes, partsOfDay } from "./recognisers/clock.ts";
import { addresses, namesAndAges, notDates } from "./recognisers/decoys.ts";
import { countedDurations, halfDurations, vagueDurations } from "./recognisers/durations.ts";
import { bareMonths, firstMonths, monthsWithYear } from "./recognisers/months.ts";
import { dottedDates, isoDates, isoMonths, numericDates } from "./recognisers/numeric-dates.ts";
import { feasts, halves, movingFeasts, quarters, seasons } from "./recognisers/parts-of-year.ts";
import { countedFromAnchor, countedFromText } from "./recognisers/counted.ts";
import { namedDays, neighbouringUnits, weekdays } from "./recognisers/relative.ts";
import { sets } from "./recognisers/sets.ts";
import { weekdaysOfMonth } from "./recognisers/weekdays-of-month.ts";
import { tallies } from "./recognisers/tallies.ts";
import { vagueTimes } from "./recognisers/vague.ts";
import {
  bareYears,
  clippedYears,
  shortYears,
  yearRanges,
  yearRangesBeforeChrist,
  yearsWithEra,
} from "./recognisers/years.ts";

/**
 * What counts as a time expression, in the order in which the text is read: words that one recogniser claims are
 * hidden from those below. The specific comes before the general, and what only looks like a date comes first.
 */
export const recognisers: readonly Recogniser[] = [
  addresses,
  movingFeasts,
  isoDates,
  dottedDates,
  numericDates,
  notDates,
  namesAndAges,
  isoMonths,
  tallies,
  clockTimes,
  partsOfDay,
  closeDates,
  weekdaysOfMonth,
  monthDayRanges,
  dayMonthRanges,
  dayMonthDates,
  monthDayDates,
  firstMonths,
  monthsWithYear,
  quarters,
  halves,
  seasons,
  feasts,
  centuries,
  decadePairs,
  decades,
  shortDecades,
  yearRangesBeforeChrist,
  yearsWithEra,
  yearRanges,
  namedDays,
  countedFromAnchor,
  countedFromText,
  sets,
  vagueTimes,
  halfDurations,
  neighbouringUnits,
  countedDurations,
  vagueDurations,
  weekdays,
  bareMonths,
  bareYears,
  shortYears,
  clippedYears,
];
