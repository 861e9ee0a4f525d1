import { numberIn } from "./number-words.ts";

/** What may be written for a power of ten behind a number. */
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const PER_CENT = "%";

/** True where two rows of words give the same numbers, written otherwise: “15 %” and “15 per cent”, “12,000” and “12 000”, “1.2m” and “1.2 million”. */
export function saySameNumber(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [valuesIn(a), valuesIn(b)];
  return one.length > 0 && one.length === other.length && one.every((value, at) => value === other[at]);
}

/** Numbers and signs in their order; nothing at all where there is any other word. */
function valuesIn(keys: readonly string[]): readonly (number | string)[] {
  const values: (number | string)[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    if (key === "per" && keys[at + 1] === "cent") {
      values.push(PER_CENT);
      at += 1;
      continue;
    }
    if (key === "percent" || key === "pct" || key === PER_CENT) {
      values.push(PER_CENT);
      continue;
    }
    const groups = thousandsFrom(keys, at);
    if (groups > 1) {
      values.push(Number(keys.slice(at, at + groups).join("")));
      at += groups - 1;
      continue;
    }
    const scaled = scaledNumber(key, keys[at + 1]);
    if (scaled !== undefined) {
      values.push(scaled.value);
      at += scaled.words - 1;
      continue;
    }
    const value = numberIn(key);
    if (value === undefined) return [];
    values.push(value);
  }
  return values;
}

/** How many words from here on are the groups of one number: “12”, “000”. */
function thousandsFrom(keys: readonly string[], from: number): number {
  if (!/^\d{1,3}$/.test(keys[from] ?? "")) return 1;
  let count = 1;
  while (/^\d{3}$/.test(keys[from + count] ?? "")) count += 1;
  return count;
}

function scaledNumber(
  key: string,
  next = "",
): { readonly value: number; readonly words: number } | undefined {
  const [, digits, short] = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)?$/.exec(key) ?? [];
  const number = digits === undefined ? numberIn(key) : Number(digits);
  if (typeof number !== "number") return undefined;
  const scale = SCALES[short ?? next];
  if (scale === undefined || (short === undefined && key in SCALES)) return undefined;
  // 1.2 times a million is not 1,200,000 in binary.
  return { value: Math.round(number * scale), words: short === undefined ? 2 : 1 };
}
