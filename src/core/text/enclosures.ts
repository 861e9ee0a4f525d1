import type { Span } from "./span.ts";

/** Brackets and quotation marks that open one stretch of text, each with the marks that may close it. */
const CLOSERS_OF: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
  ["“", "”"],
  ["‘", "’"],
  ["„", "“”"],
  ["«", "»"],
  ["「", "」"],
  ["『", "』"],
  // Straight marks, and the ones that some languages write alike at both ends (”svenska”, »deutsch«, »suomi»).
  ['"', '"'],
  ["'", "'"],
  ["”", "”"],
  ["»", "«»"],
]);

/**
 * A quotation or bracket that runs on for longer than this (in code units) is a passage of its own, in which sentences end as usual:
 * a whole paragraph of direct speech must not become one sentence.
 */
const LONGEST_ENCLOSURE = 320;

/** Nobody nests deeper; a row of brackets is a drawing. */
const DEEPEST = 16;

const MARKS = /[()[\]（）“”‘’„«»「」『』"']/gu;
/** Words that begin with an apostrophe. */
const APOSTROPHE = /^'(?:tis|twas|twere|twill|em|til|cause|round|bout|n'|\d0s|\d\d\b)/iu;

/**
 * Stretches within brackets or quotation marks, from the opening mark to just before the closing one. Only pairs that
 * are complete and short count. Any two are nested or apart. An apostrophe is taken for a quotation mark only where it cannot be one.
 */
export function enclosuresOf(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly closers: string; readonly start: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    // What is too old to be closed is forgotten: the search below stays short for whatever text.
    if (index - (open[0]?.start ?? index) > LONGEST_ENCLOSURE || open.length > DEEPEST)
      open = open.filter(({ start }) => index - start <= LONGEST_ENCLOSURE).slice(-DEEPEST);
    const opensHere = opensWord(text, index);
    const closersOfMark = CLOSERS_OF.get(mark);
    const closes = open.findLastIndex(({ closers }) => closers.includes(mark));
    const opening = open[closes];
    if (opening !== undefined && !(closersOfMark?.includes(mark) === true && opensHere)) {
      if ((mark === "’" || mark === "'") && isApostrophe(text, opening.start, index)) continue;
      spans.push({ start: opening.start, end: index });
      open.length = closes;
    } else if (
      closersOfMark !== undefined &&
      (opensHere || !needsWord(mark)) &&
      !(mark === "'" && APOSTROPHE.test(text.slice(index, index + 6)))
    ) {
      open.push({ closers: closersOfMark, start: index });
    }
  }
  return spans;
}

/** Marks that mean something else as well (inches, the end of a quotation, an apostrophe) unless a word follows. */
const needsWord = (mark: string): boolean => "\"'”»‘".includes(mark);

/** A mark opens a word when white space or an opening mark stands before it and a word or another mark after it. */
function opensWord(text: string, index: number): boolean {
  const after = text.slice(index + 1, index + 3);
  return (
    (index === 0 || /[\s([（“„‘«"'—–-]/u.test(text.charAt(index - 1))) &&
    /^[\p{L}\p{N}…¿¡“‘’'«„([$£€#@]/u.test(after)
  );
}

/** “the dogs’ bowls”, “don’t”: a letter follows, or a space where the quotation would have to hold several sentences. */
function isApostrophe(text: string, start: number, index: number): boolean {
  if (/^[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3))) return true;
  const isBetweenWordAndSpace =
    /[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && /\s/u.test(text.charAt(index + 1));
  return isBetweenWordAndSpace && /[.!?…]\s/u.test(text.slice(start, index));
}
