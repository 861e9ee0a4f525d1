import {
  ALSO_WORDS,
  LABELLED,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  REPORTING_VERBS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from "./abbreviations.ts";

/** A place where a sentence might end, with what decides whether it does. */
export interface PossibleEnd {
  /** Just after the marks, their closing quotation marks and notes. */
  readonly place: number;
  /** White space that follows, in code units. */
  readonly space: number;
  readonly marks: string;
  /** Closing quotation marks and brackets that follow the marks. */
  readonly closers: string;
  /** The letters, digits and full stops directly before the marks: "Mr", "U.S", "5". */
  readonly wordBefore: string;
  /** What stands before that word; only the nearest of it. */
  readonly textBefore: string;
  /** What stands after the white space; only the nearest of it, empty at the end of the text. */
  readonly textAfter: string;
}

/**
 * Marks, closing quotation marks and brackets, a note in square brackets ("[12]", "[citation needed]"), then white
 * space or the end; ideographic full stops need no white space. The semicolon is the Greek question mark. The
 * look-behinds and bounds keep long runs of marks from being tried again and again.
 */
const POSSIBLE_END =
  /(?:(?<![.!?…‽。！？｡؟۔।॥։።\u037E])([.!?…‽。！？｡؟۔।॥։።\u037E]+)|(?<=\p{sc=Greek});)(["“”‘’«»'）)\]」』]{0,8})(?:\[[^\]\n]{1,40}\])*(?=(\s+)|$|(?<=[。！？｡]["”’»'）)\]」』]{0,8}))/gu;

/** How far around a mark is read, in code units: more would tell nothing new, and long texts would take longer. */
const WINDOW = 120;

/** The places in a text where a sentence might end, in order. */
export const possibleEndsOf = (text: string): PossibleEnd[] =>
  [...text.matchAll(POSSIBLE_END)].map((match) => {
    const place = match.index + match[0].length;
    const space = match[3]?.length ?? 0;
    const before = text.slice(Math.max(0, match.index - WINDOW), match.index);
    const wordBefore = (/[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? "").replace(/^\.+/, "");
    return {
      place,
      space,
      marks: match[1] ?? ";",
      closers: match[2] ?? "",
      wordBefore,
      textBefore: before.slice(0, before.length - wordBefore.length),
      textAfter: text.slice(place + space, place + space + WINDOW),
    };
  });

/**
 * True when a sentence ends there and another begins.
 *
 * @param usesCapitals - false where sentences begin with small letters
 */
export function isSentenceEnd(end: PossibleEnd, usesCapitals: boolean): boolean {
  const { marks, closers, textAfter } = end;
  if (textAfter === "") return false;
  if (/[。！？｡]/u.test(marks)) return true;
  // A dash after a closed quotation leads to its author; elsewhere it opens a line of dialogue.
  const opening = closers === "" ? /^[\s"“„‘«»'（([「『¿¡—–]*/u : /^["“„‘«»'（([「『¿¡]*/u;
  const rest = textAfter.replace(opening, "");
  if (/^[,;:)\]}—–.!?…]/u.test(rest)) return false;
  // "eBay" and "mRNA" begin a sentence as they are.
  if (usesCapitals && /^\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(rest)) return false;
  if (/["“”’»«'」』]/u.test(closers) && namesSpeaker(textAfter, usesCapitals)) return false;
  if (/[!?‽؟;\u037E]/u.test(marks)) return true;
  if (/…|\.\./.test(marks)) return usesCapitals;
  return closers !== "" || !isAbbreviation(end, rest, usesCapitals);
}

/** "Putin asked.", "Mr. Smith said", and in small letters "she said": what follows belongs to the quotation before it. */
function namesSpeaker(textAfter: string, usesCapitals: boolean): boolean {
  const following = textAfter.match(/[\p{L}\p{M}’'.-]+/gu)?.slice(0, 4) ?? [];
  const verb = following.findIndex((word) => REPORTING_VERBS.has(word.toLowerCase().replace(/\.$/, "")));
  if (!usesCapitals) return verb >= 0 && verb <= 2;
  return verb > 0 && following.slice(0, verb).every(isPartOfName);
}

const isPartOfName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && !SENTENCE_OPENERS.has(word.toLowerCase());

/** @param rest - what follows, without opening marks */
function isAbbreviation(
  { wordBefore, textBefore }: PossibleEnd,
  rest: string,
  usesCapitals: boolean,
): boolean {
  const word = wordBefore.toLowerCase();
  const nextWord = (/^[\p{L}\p{M}\p{N}]+/u.exec(rest)?.[0] ?? "").toLowerCase();
  const isCapital = /^\p{Lu}/u.test(rest);
  const opens = SENTENCE_OPENERS.has(nextWord) && (!usesCapitals || isCapital);

  if (NUMBER_ABBREVIATIONS.has(word) && /^\p{N}/u.test(nextWord)) return true;
  if (ALSO_WORDS.has(word) && word === wordBefore) return false;
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  if (word === "etc" && usesCapitals) return !isCapital;
  if (TRAILING_ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(wordBefore)) return !opens;
  // "z. B.", "d. h.": a small letter, and another one with a full stop.
  if (/^\p{Ll}$/u.test(wordBefore) && /^\p{L}\.(?!\S*\p{L})/u.test(rest)) return true;
  if (/^\p{Lu}$/u.test(wordBefore)) return !opens && isInName(wordBefore, textBefore);
  return /^\p{N}{1,3}$/u.test(wordBefore) && isEntryNumber(textBefore);
}

/** "1. Introduction": a number by itself at the start of a line or after a sentence is that of an entry; "Fig. 3." is not. */
function isEntryNumber(textBefore: string): boolean {
  const previous = /([\p{L}.]*)\.\s+$/u.exec(textBefore)?.[1]?.toLowerCase() ?? "";
  const isLabel = [NUMBER_ABBREVIATIONS, LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS].some((words) =>
    words.has(previous),
  );
  return !isLabel && /(?:^|\n|[.!?:;]\s)\s*$/u.test(textBefore);
}

/** An initial belongs to a name unless what stands before it makes it a label ("Plan B") or a pronoun ("you and I"). */
function isInName(initial: string, textBefore: string): boolean {
  const previous = /(\S+)\s+[^\s\p{L}\p{N}]*$/u.exec(textBefore)?.[1] ?? "";
  if (LABELLED.has(previous.toLowerCase())) return false;
  return initial !== "I" || previous === "" || /^\P{L}*\p{Lu}/u.test(previous);
}
