/** An alternation of a pattern: “(?:will|shall)”. The longest word is tried first. */
export const oneOf = (words: ReadonlySet<string> | readonly string[]): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length).join("|")})`;

/** Infinitives with their third person: “plans?” and “promises?” of “plan” and “promise”. */
export const presentOf = (infinitives: ReadonlySet<string>): string => `(?:${[...infinitives].join("|")})s?`;
