import { decodeBytes } from "./decode-bytes.ts";

/** What texts without a declaration are in, likeliest first: of two that fit as well, the first is taken. */
const CANDIDATES = [
  "windows-1252",
  "windows-1251",
  "koi8-r",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
  "windows-1250",
  "windows-1253",
  "windows-1254",
  "windows-1255",
  "windows-1256",
  "macintosh",
] as const;

/** Enough to tell. In bytes. */
const LOOKED_AT = 100_000;
const BROKEN = -20;

/** The encoding in which bytes that are not UTF-8 read most like a text of some language. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, LOOKED_AT);
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score: plausibility(decodeBytes(sample, encoding)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** Small letters of one script in a row, and what stands beside them; of what a wrong encoding makes, next to nothing fits. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/\uFFFD/gu, BROKEN],
  // Control characters, private use, what no language writes.
  [/[\u0080-\u009F\p{Co}\p{Cn}]/gu, BROKEN],
  // Symbols within a word.
  [/(?<=\p{L})[¤¦§¨©ª«¬®¯°±²³´µ¶¸¹º»¼½¾¿×÷\u2500-\u259F†‡‰€ƒˆ™˜](?=\p{L})/gu, -4],
  [/[\u2500-\u259F]/gu, -2],
  // A capital after a small letter.
  [/(?<=\p{Ll})(?=[^\p{ASCII}])\p{Lu}|(?<=(?=[^\p{ASCII}])\p{Ll})\p{Lu}/gu, -3],
  // Two scripts in a word.
  [
    /(?<=[A-Za-z])(?:\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Han})|(?:\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hebrew}|\p{Script=Arabic})(?=[A-Za-z])/gu,
    -3,
  ],
  [/\p{Script=Cyrillic}(?<=\p{Ll})/gu, 1],
  // No Slavic word has so many consonants in a row; Hebrew that is read as Cyrillic has nothing else.
  [/[бвгджзклмнпрстфхцчшщ]{4}/giu, -6],
  [/\p{Script=Greek}/gu, 0.9],
  [/[\p{Script=Hebrew}\p{Script=Arabic}]/gu, 1],
  [/[\u3040-\u30FF]/gu, 2.2],
  // Half-width kana are what other encodings look like in Shift-JIS.
  [/[\uFF61-\uFF9F]/gu, -2],
  [/[\uAC00-\uD7A3]/gu, 1.6],
  [/[，。、「」！？：；（）《》]/gu, 2],
  [/(?:的|是|了|不|在|人|有|我|他|这|中|大|来|上|国|说|們|這|個|為|會|来|要|和|年)/gu, 2.5],
  [/\p{Script=Han}/gu, 0.9],
  [/[äöüßéèêàçñáíóúâôîûëïãõåæœÄÖÜÉÀÇÑÅ]/gu, 1],
  // The same byte is a Czech letter, and Czech has more that fit.
  [/[øØ]/gu, 0.8],
  [/[ąćęłńśźżčďěňřšťůžőűășțşţŁŚŻŹČŘŠŽ]/gu, 0.95],
  [/[ğışİŞĞ]/gu, 0.96],
  [
    /(?<![\p{L}])[“‘„«¿¡](?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])[”’»…](?![\p{L}])|(?<=\p{L})’(?=\p{L})|(?<=[\s\p{L}\p{N}])[–—](?=[\s\p{L}\p{N}])|[\u00A0€£©°§]/gu,
    1,
  ],
];

/** How much a text reads like one, for each of its characters beyond ASCII. */
function plausibility(text: string): number {
  const strange = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (strange === 0) return 0;
  return (
    SIGNS.reduce((sum, [pattern, weight]) => sum + weight * (text.match(pattern)?.length ?? 0), 0) / strange
  );
}
