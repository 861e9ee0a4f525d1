/** Characters that copies of texts have and readers do not see, or do not mean. */
export interface SuspiciousCharacters {
  readonly kind:
    | "softHyphens"
    | "unseen"
    | "ligatures"
    | "controls"
    | "hardSpaces"
    | "unreadable"
    | "privateUse"
    | "mixedScripts";
  readonly count: number;
  /** They were taken out, or written as the letters that they stand for. */
  readonly isMended: boolean;
  /** Some words that have them; empty where they were mended. */
  readonly words: readonly string[];
}

interface Rule {
  readonly kind: SuspiciousCharacters["kind"];
  readonly pattern: RegExp;
  /** What is in their place; left as they are where it is missing. */
  readonly instead?: (character: string) => string;
}

const nothing = (): string => "";

const RULES: readonly Rule[] = [
  { kind: "softHyphens", pattern: /\u00AD/gu, instead: nothing },
  { kind: "unseen", pattern: /[\u200B\u2060\u2061-\u2064\uFEFF]/gu, instead: nothing },
  { kind: "ligatures", pattern: /[\uFB00-\uFB06]/gu, instead: (letter) => letter.normalize("NFKC") },
  // Line ends and tabs are none.
  { kind: "controls", pattern: /(?!\s)\p{Cc}/gu, instead: nothing },
  { kind: "hardSpaces", pattern: /[\u00A0\u202F\u2007]/gu },
  { kind: "unreadable", pattern: /\uFFFD/gu },
  { kind: "privateUse", pattern: /\p{Co}/gu },
  {
    kind: "mixedScripts",
    pattern:
      /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|(?<=[\p{Script=Cyrillic}\p{Script=Greek}])\p{Script=Latin}/gu,
  },
];

const MOST_WORDS = 3;

/** Takes out what nobody sees, writes ligatures as letters, and counts both and what else looks wrong. */
export function mendCharacters(text: string): {
  readonly text: string;
  readonly found: readonly SuspiciousCharacters[];
} {
  const found: SuspiciousCharacters[] = [];
  let mended = text;
  for (const { kind, pattern, instead } of RULES) {
    const places = [...mended.matchAll(pattern)].map(({ index }) => index);
    if (places.length === 0) continue;
    const before = mended;
    if (instead !== undefined) mended = mended.replace(pattern, instead);
    found.push({
      kind,
      count: places.length,
      isMended: instead !== undefined,
      words:
        instead === undefined && kind !== "hardSpaces"
          ? places.slice(0, MOST_WORDS).map((at) => wordAt(before, at))
          : [],
    });
  }
  return { text: mended, found };
}

const wordAt = (text: string, at: number): string => {
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
  const after = /^\S{0,20}/u.exec(text.slice(at, at + 20))?.[0] ?? "";
  return before + after;
};
