import type { SentenceWords } from "./language.ts";
import type { PossibleEnd } from "./possible-ends.ts";

/**
 * True when a sentence ends there and another begins.
 *
 * @param usesCapitals - false where sentences begin with small letters
 * @param words - of the text's language
 */
export function isSentenceEnd(end: PossibleEnd, usesCapitals: boolean, words: SentenceWords): boolean {
  const { marks, closers, textAfter } = end;
  if (textAfter === "") return false;
  if (/[。！？｡]/u.test(marks)) return true;
  if (end.space === 0 && closers === "" && !isWholeWord(end)) return false;
  // A dash after a closed quotation leads to its author; elsewhere it opens a line of dialogue.
  const opening = closers === "" ? /^[\s"“„‘«»'（([「『¿¡—–]*/u : /^["“„‘«»'（([「『¿¡]*/u;
  const rest = textAfter.replace(opening, "");
  if (/^(?:[,;:)\]}—–.!?…]|--)/u.test(rest)) return false;
  // "eBay" and "mRNA" begin a sentence as they are.
  if (usesCapitals && /^\p{Ll}(?!\p{Ll}?\p{Lu})/u.test(rest) && !SMALL_ENTRY.test(rest)) return false;
  if (/["“”’»«'」』]/u.test(closers) && namesSpeaker(textAfter, usesCapitals, words)) return false;
  if (isNameWithMark(end, rest, words)) return false;
  if (/[!?‽؟;\u037E]/u.test(marks)) return true;
  if (/…|\.\./.test(marks)) return usesCapitals;
  return closers !== "" || !isAbbreviation(end, rest, usesCapitals, words);
}

/** "Putin asked.", "Mr. Smith said", and in small letters "she said": what follows belongs to the quotation before it. */
function namesSpeaker(textAfter: string, usesCapitals: boolean, words: SentenceWords): boolean {
  const following = textAfter.match(/[\p{L}\p{M}’'.-]+/gu)?.slice(0, 4) ?? [];
  const verb = following.findIndex((word) => words.reportingVerbs.has(word.toLowerCase().replace(/\.$/, "")));
  if (!usesCapitals) return verb >= 0 && verb <= 2;
  return verb > 0 && following.slice(0, verb).every((word) => isPartOfName(word, words));
}

const isPartOfName = (word: string, { openers }: SentenceWords): boolean =>
  /^\p{Lu}/u.test(word) && !openers.has(word.toLowerCase());

/** "b. Bring no dogs." */
const SMALL_ENTRY = /^(?:[a-h]|[ivx]{1,5})[.)]\s+\p{Lu}\p{L}+\s/u;

/** "open.Nobody" is two sentences, and "Node.Js" or an address is no end of one. */
const isWholeWord = ({ wordBefore, textBefore }: PossibleEnd): boolean =>
  /^\p{Ll}{2,}$/u.test(wordBefore) && !/[^\s“"(—–-]$/u.test(textBefore);

/** "Yahoo! Japan": the mark belongs to the name, and the name goes on. */
const isNameWithMark = (
  { marks, closers, wordBefore }: PossibleEnd,
  rest: string,
  { namesWithMark, openers }: SentenceWords,
): boolean =>
  marks === "!" &&
  closers === "" &&
  namesWithMark?.has(wordBefore.toLowerCase()) === true &&
  /^\p{Lu}/u.test(rest) &&
  !openers.has((/^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? "").toLowerCase());

/** @param rest - what follows, without opening marks */
function isAbbreviation(
  { wordBefore, textBefore, textAfter }: PossibleEnd,
  rest: string,
  usesCapitals: boolean,
  words: SentenceWords,
): boolean {
  const word = wordBefore.toLowerCase();
  const nextWord = (/^[\p{L}\p{M}\p{N}]+/u.exec(rest)?.[0] ?? "").toLowerCase();
  const isCapital = /^\p{Lu}/u.test(rest);
  const opens = words.openers.has(nextWord) && (!usesCapitals || isCapital);

  if (words.goesOn?.(textBefore + wordBefore, rest) === true) return true;
  if (/^(?:\p{N}{1,3}|\p{L}|[ivx]{1,5})$/iu.test(wordBefore) && isEntryNumber(textBefore, words)) return true;
  if (word === "al" && /\bet\s+$/iu.test(textBefore) && /^[([]/u.test(textAfter)) return true;
  if (words.endsHere?.(textBefore + wordBefore, rest) === true) return false;
  if (words.beforeNumbers.has(word) && /^\p{N}/u.test(nextWord)) return true;
  if (words.alsoWords.has(word) && word === wordBefore) return false;
  if (words.leading.has(word)) return true;
  if (words.listEnds.has(word) && usesCapitals) return !isCapital;
  if (words.trailing.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(wordBefore)) return !opens;
  // "z. B.", "d. h.": a small letter, and another one with a full stop.
  if (/^\p{Ll}$/u.test(wordBefore) && /^\p{L}\.(?!\S*\p{L})/u.test(rest)) return true;
  if (/^\p{Lu}$/u.test(wordBefore)) return !opens && isInName(wordBefore, textBefore, words);
  return false;
}

/** "1. Introduction": a number by itself at the start of a line or after a sentence is that of an entry; "Fig. 3." is not. */
function isEntryNumber(textBefore: string, words: SentenceWords): boolean {
  const previous = /([\p{L}.]*)\.\s+$/u.exec(textBefore)?.[1]?.toLowerCase() ?? "";
  const isLabel = [words.beforeNumbers, words.leading, words.trailing].some((abbreviations) =>
    abbreviations.has(previous),
  );
  return !isLabel && /(?:^|\n|[.!?:;]\s)\s*$/u.test(textBefore);
}

/** An initial belongs to a name unless what stands before it makes it a label ("Plan B") or a pronoun ("you and I"). */
function isInName(initial: string, textBefore: string, words: SentenceWords): boolean {
  const previous = /(\S+)\s+[^\s\p{L}\p{N}]*$/u.exec(textBefore)?.[1] ?? "";
  if (words.labelled.has(previous.toLowerCase())) return false;
  return !words.pronouns.has(initial) || previous === "" || /^\P{L}*\p{Lu}/u.test(previous);
}
