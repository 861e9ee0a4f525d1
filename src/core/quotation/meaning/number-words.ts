import { ONES, ORDINALS, TENS } from "../../language/en/number-words.ts";

const VALUES: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ...ONES.map((word, before) => [word, before + 1] as const),
  ...TENS.map((word, tens) => [word, 20 + 10 * tens] as const),
  ...ORDINALS.map((word, before) => [word, before + 1] as const),
  ["half", 0.5],
  ["dozen", 12],
  ["hundred", 100],
  ["hundreds", 100],
  ["thousand", 1000],
  ["thousands", 1000],
  ["million", 1e6],
  ["millions", 1e6],
  ["billion", 1e9],
  ["billions", 1e9],
]);

/**
 * What a word counts, so that "5" and "five", "10th" and "tenth" are alike; "1970s" and signs of currency stand for themselves.
 *
 * @param key - of an exact word
 * @returns undefined for a word that counts nothing
 */
export function numberIn(key: string): number | string | undefined {
  const value = VALUES.get(key);
  if (value !== undefined) return value;
  if (/^[\p{Sc}%‰°-]$/u.test(key)) return key;
  if (!/^\p{N}/u.test(key)) return undefined;
  const [, digits] = /^(\d+(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(key) ?? [];
  return digits === undefined ? key : Number(digits);
}
