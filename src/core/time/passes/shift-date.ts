import { addDays, addMonths, fullDateOf, weekOf } from "../calendar.ts";
import type { CalendarDate } from "../calendar.ts";
import type { TimeReading } from "../mention.ts";
import type { TimeType } from "../time-expression.ts";
import { centuryValue, dateValue, decadeValue, weekValue, yearValue } from "../timex-value.ts";

interface Shifted {
  readonly type: TimeType;
  readonly value: string;
  readonly date?: CalendarDate | undefined;
}

const HOURS = { second: 1 / 3600, minute: 1 / 60, hour: 1 };

/**
 * Counts units from a date, as fine as the unit: "two years ago" is a year, "two days ago" a day. Where the origin is
 * unknown or coarser than the unit, the value has X in every place.
 */
export function shiftDate(
  { unit, amount, clock }: Extract<TimeReading, { kind: "shift" }>,
  origin: CalendarDate | undefined,
): Shifted {
  const day = origin === undefined ? undefined : fullDateOf(origin);
  switch (unit) {
    case "second":
    case "minute":
    case "hour": {
      // The hour of the day is not known, so only whole days count.
      const date = day && addDays(day, Math.trunc((amount * HOURS[unit]) / 24));
      return { type: "TIME", value: `${date === undefined ? "XXXX-XX-XX" : dateValue(date)}TXX`, date };
    }
    case "day": {
      const date = day === undefined ? undefined : addDays(day, amount);
      const value = date === undefined ? "XXXX-XX-XX" : dateValue(date);
      return clock === undefined
        ? { type: "DATE", value, date }
        : { type: "TIME", value: value + clock, date };
    }
    case "week":
    case "weekend": {
      const date = day === undefined ? undefined : addDays(day, amount * 7);
      const week = date === undefined ? "XXXX-WXX" : weekValue(weekOf(date));
      return { type: "DATE", value: unit === "weekend" ? `${week}-WE` : week };
    }
    case "month": {
      if (origin?.month === undefined) return { type: "DATE", value: "XXXX-XX" };
      const date = addMonths(origin.year, origin.month, amount);
      return { type: "DATE", value: dateValue(date), date };
    }
    case "quarter": {
      if (origin?.month === undefined) return { type: "DATE", value: "XXXX-QX" };
      const { year, month } = addMonths(origin.year, origin.month, amount * 3);
      return { type: "DATE", value: `${yearValue(year)}-Q${Math.ceil(month / 3)}` };
    }
    case "year": {
      if (origin === undefined) return { type: "DATE", value: "XXXX" };
      const date = { year: origin.year + amount };
      return { type: "DATE", value: dateValue(date), date };
    }
    case "decade":
      return { type: "DATE", value: origin === undefined ? "XXX" : decadeValue(origin.year + amount * 10) };
    case "century":
      return { type: "DATE", value: origin === undefined ? "XX" : centuryValue(origin.year + amount * 100) };
  }
}
