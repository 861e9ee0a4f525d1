/** “one” to “nineteen”. */
export const ONES: readonly string[] =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** “twenty” to “ninety”. */
export const TENS: readonly string[] = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** All of these, without “twenty-one” and the like. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES, ...TENS]);

/** “first” to “twentieth”. */
export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** What an ordinal in figures ends in: “th” of 11th, “st” of 21st. */
export function ordinalEnding(number: number): string {
  if ([11, 12, 13].includes(number % 100)) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}
