/** How ISO 8601 writes a unit, and how many of it one word means: a decade is ten years. */
const LENGTHS: Readonly<Record<string, readonly [prefix: "P" | "PT", letter: string, times: number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  night: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "D", 2],
  fortnight: ["P", "W", 2],
  month: ["P", "M", 1],
  quarter: ["P", "M", 3],
  year: ["P", "Y", 1],
  decade: ["P", "Y", 10],
  century: ["P", "Y", 100],
  centurie: ["P", "Y", 100],
  millennium: ["P", "Y", 1000],
  millennia: ["P", "Y", 1000],
};

/** `P4Y`; `PXY` where nobody says how many. */
export function lengthValue(unit: string, count: number | undefined): string | undefined {
  const length = LENGTHS[unit.toLowerCase()];
  if (length === undefined) return undefined;
  const [prefix, letter, times] = length;
  return `${prefix}${count === undefined ? "X" : String(Math.round(count * times * 100) / 100)}${letter}`;
}
