import * as fc from "fast-check";

/** Bits of text that have broken programs before: joiners, flags, accents apart, right to left, marks in rows. */
const NASTY = [
  "👩‍👩‍👧‍👦",
  "🇩🇪🇫🇷🇮🇹",
  "e\u0301",
  "\u0301",
  "\u200d",
  "عربي؟",
  "\u202e",
  "\u00a0",
  "\ufeff",
  "\r\n",
  "。",
  "」",
  "…",
  "...",
  "U.S. ",
  "Mr. ",
  "e.g. ",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "(",
  ")",
  "[12]",
  "#",
  "# ",
  "- ",
  ". ",
  "? ",
  "! ",
  "1. ",
  "&",
  ",",
  "%",
  "\ud800",
];

/** One line or several: words, marks, blanks and nasty bits in any order. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("The", "ferry", "left", "Anna", "he", "2014", "it") },
      { weight: 2, arbitrary: fc.constantFrom(" ", " ", "\n") },
      { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Texts of several paragraphs, of which at least one has a word. */
export const anyBody = fc
  .array(anyText, { minLength: 1, maxLength: 5 })
  .map((paragraphs) => ["The ferry left. It was late.", ...paragraphs].join("\n\n"));
