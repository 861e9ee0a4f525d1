import type { ShiftOrigin, TimeReading } from "../mention.ts";
import type { Unit } from "../vocabulary.ts";

/** What a word for a unit counts: a fortnight is two weeks. */
const UNITS: Readonly<Record<string, readonly [unit: Unit, times: number]>> = {
  second: ["second", 1],
  minute: ["minute", 1],
  hour: ["hour", 1],
  day: ["day", 1],
  night: ["day", 1],
  week: ["week", 1],
  weekend: ["weekend", 1],
  fortnight: ["week", 2],
  month: ["month", 1],
  quarter: ["quarter", 1],
  year: ["year", 1],
  decade: ["decade", 1],
  century: ["century", 1],
  centurie: ["century", 1],
  millennium: ["century", 10],
  millennia: ["century", 10],
};

/** A reading that counts so many units from an origin; negative amounts go back. */
export function shift(word: string, amount: number, from: ShiftOrigin): TimeReading {
  const [unit, times] = UNITS[word.toLowerCase()] ?? (["day", 1] as const);
  return { kind: "shift", unit, amount: amount * times, from };
}
