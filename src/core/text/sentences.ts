import {
  ALSO_WORDS,
  LABELLED,
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  REPORTING_VERBS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from "./abbreviations.ts";
import { enclosuresOf } from "./enclosures.ts";
import { trimSpan } from "./span.ts";
import type { Span } from "./span.ts";

/**
 * A place where a sentence might end: marks, closing quotation marks and brackets, a note in
 * square brackets ("[12]", "[citation needed]"), then white space or the end.
 * Ideographic full stops need no white space.
 */
const POSSIBLE_END =
  /(?:[.!?…‽]+|[。！？｡])(["”’»'）)\]」』]*)(?:\[[^\]\n]{1,40}\])*(?=\s|$|(?<=[。！？｡]["”’»'）)\]」』]*))/gu;
/** A line that begins like an entry of a list is a sentence of its own. */
const LIST_ENTRY = /\n(?=[^\S\n]*(?:[-*+•‣–—][^\S\n]|\d{1,3}[.)][^\S\n]))/g;

interface PossibleEnd {
  /** Where the next sentence would start. */
  readonly place: number;
  readonly marks: string;
  /** Closing quotation marks and brackets that follow the marks. */
  readonly closers: string;
  /** The run of non-space before the marks, without opening marks. */
  readonly wordBefore: string;
  readonly textBefore: string;
  readonly textAfter: string;
}

/**
 * Splits a stretch of text into sentences: spans without the white space around them, in order, covering every
 * word. Abbreviations, initials, decimals, ellipses, and marks inside brackets or quotations do not end a sentence.
 * Where a text does not use capitals, marks alone decide.
 *
 * @param span - usually one paragraph; the spans returned point into the whole `text`
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const words = text.slice(span.start, span.end);
  const enclosed = enclosuresOf(words);
  const ends = possibleEnds(words).filter(
    ({ place }) => !enclosed.some((e) => e.start < place && place < e.end),
  );
  const usesCapitals = startsSentencesWithCapitals(words, ends);
  const breaks = [
    ...ends.filter((end) => isSentenceEnd(end, usesCapitals)).map(({ place }) => place),
    ...[...words.matchAll(LIST_ENTRY)].map(({ index }) => index + 1),
  ].toSorted((a, b) => a - b);

  return [0, ...breaks]
    .map((start, index) => trimSpan(words, { start, end: breaks[index] ?? words.length }))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

function possibleEnds(words: string): PossibleEnd[] {
  return [...words.matchAll(POSSIBLE_END)].map((match) => {
    const closers = match[1] ?? "";
    const place = match.index + match[0].length;
    const lastSpace = words.slice(0, match.index).search(/\S*$/u);
    return {
      place,
      marks: /^[.!?…‽。！？｡]+/u.exec(match[0])?.[0] ?? "",
      closers,
      wordBefore: words.slice(lastSpace, match.index).replace(/^[^\p{L}\p{N}]+/u, ""),
      textBefore: words.slice(0, lastSpace),
      textAfter: words.slice(place).trimStart(),
    };
  });
}

/** False for texts written all in small letters: there, a small letter after the mark proves nothing. */
function startsSentencesWithCapitals(words: string, ends: readonly PossibleEnd[]): boolean {
  const firstLetter = /\p{L}/u.exec(words)?.[0] ?? "";
  if (!/\p{Ll}/u.test(firstLetter)) return true;
  const plain = ends.filter(({ marks, textAfter }) => marks === "." && /^\p{L}/u.test(textAfter));
  const small = plain.filter(({ textAfter }) => /^\p{Ll}/u.test(textAfter));
  return small.length * 2 <= plain.length;
}

function isSentenceEnd(end: PossibleEnd, usesCapitals: boolean): boolean {
  const { marks, closers, textAfter } = end;
  if (textAfter === "") return false;
  const next = /^["“‘«'（([「『¿¡]*(.)/u.exec(textAfter)?.[1] ?? "";
  const nextWord = (/[\p{L}\p{N}]+/u.exec(textAfter)?.[0] ?? "").toLowerCase();
  const opens = SENTENCE_OPENERS.has(nextWord) && (!usesCapitals || /\p{Lu}/u.test(next));

  if (/[。！？｡]/u.test(marks)) return true;
  if (usesCapitals && /\p{Ll}/u.test(next)) return false;
  if (/[,;:)\]}—–]/.test(next)) return false;
  if (/["”’»'」』]/.test(closers) && namesSpeaker(textAfter)) return false;
  if (/[!?‽]/.test(marks)) return true;
  if (/…|\.\./.test(marks)) return usesCapitals;
  if (closers !== "") return true;
  return !isAbbreviation(end, opens, nextWord);
}

/** "Putin asked.", "Mr. Smith said", "the minister replied": what follows belongs to the quotation before it. */
function namesSpeaker(textAfter: string): boolean {
  const following = textAfter.match(/[\p{L}’'.-]+/gu)?.slice(0, 4) ?? [];
  const verb = following.findIndex((word) => REPORTING_VERBS.has(word.toLowerCase().replace(/\.$/, "")));
  return verb >= 0 && following.slice(0, verb).every((word) => /^\p{Lu}|^the$/iu.test(word));
}

function isAbbreviation({ wordBefore, textBefore }: PossibleEnd, opens: boolean, nextWord: string): boolean {
  const word = wordBefore.toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(word) && /^\p{N}/u.test(nextWord)) return true;
  if (LEADING_ABBREVIATIONS.has(word)) return true;
  if (ALSO_WORDS.has(word) && word === wordBefore) return false;
  if (TRAILING_ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(wordBefore)) return !opens;
  if (/^(?:\p{Lu}-)*\p{Lu}$/u.test(wordBefore)) return !opens && isInName(wordBefore, textBefore);
  // "1. Introduction": the number of an entry, not a sentence.
  return /^\p{N}{1,3}$/u.test(wordBefore) && /(?:^|\n)\s*$/u.test(textBefore);
}

/** An initial belongs to a name unless what stands before it makes it a label ("Plan B") or a pronoun ("you and I"). */
function isInName(initial: string, textBefore: string): boolean {
  const previous = /(\S+)\s+$/u.exec(textBefore)?.[1] ?? "";
  if (initial === "I") return previous === "" || /^\P{L}*\p{Lu}/u.test(previous);
  return !LABELLED.has(previous.toLowerCase());
}
