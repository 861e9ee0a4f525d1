import type { Element } from "hast";
import { wordsOfElement } from "./elements.ts";

/** "3", "12, 13", "a", "iv", "*", "note 2": how notes are called. */
const LABEL =
  /^(?:\d{1,4}(?:\s?[,–-]\s?\d{1,4})*|\p{L}|[ivx]{1,5}|[*†‡§¶#]{1,3}|(?:note|nb|fn|n)\.?\s?\d{1,3})$/iu;
/** What editors remark on a sentence, in brackets. */
const REMARK =
  /^(?:[a-z]+(?: [a-z]+)? needed|citation needed|when\?|who\?|by whom\?|according to whom\?|where\?|which\?|why\?|how\?|dubious(?:\s?[–-]\s?discuss)?|disputed(?:\s?[–-]\s?discuss)?|original research\??|not verified in body|failed verification|self-published source\??|better source needed|full citation needed|page needed|non-primary source needed|update|vague|ambiguous|clarify|needs update\??)$/i;
/** A power or a unit before a raised number: it is no note. */
const RAISED_AS_POWER = /(?:\p{N}|[)\]}]|(?<![\p{L}\p{M}])(?:\p{L}|[kcdmµμn]m|mm|ft|in|yd|mi|sec|min|hr))$/u;

/** The label in a mark, without its brackets; undefined where the words are no mark. */
function labelIn(words: string): { readonly label: string; readonly hasBrackets: boolean } | undefined {
  const [, bracketed] = /^\[(.{1,40})\]$/su.exec(words) ?? [];
  const label = (bracketed ?? words).trim();
  return LABEL.test(label) || (bracketed !== undefined && REMARK.test(label))
    ? { label, hasBrackets: bracketed !== undefined }
    : undefined;
}

/** Where a link leads within its page: the id, or undefined. */
export function targetOf(link: Element): string | undefined {
  const [, id] = /#([^#]+)$/u.exec(link.properties.href ?? "") ?? [];
  return id;
}

/**
 * The label of a link that calls a note.
 *
 * @param isRaised - it lies in `<sup>`
 */
export function labelOfLink(link: Element, isRaised: boolean): string | undefined {
  const found = labelIn(wordsOfElement(link).trim());
  const isCalledNote = link.properties["dataFootnoteRef"] !== undefined;
  if (found === undefined) return undefined;
  const leadsToNote = /^(?:cite|fn|foot|note|end|ref|_ftn|_edn|sdfootnote|n\d)/i.test(targetOf(link) ?? "");
  const counts =
    isCalledNote || isRaised || leadsToNote || (found.hasBrackets && !/^\p{L}$/u.test(found.label));
  return counts ? found.label : undefined;
}

/**
 * The label of raised words that call a note, without a link.
 *
 * @param before - the words that stand before them, in their block
 */
export function labelOfRaised(raised: Element, before: string): string | undefined {
  const found = labelIn(wordsOfElement(raised).trim());
  if (found === undefined) return undefined;
  if (found.hasBrackets) return found.label;
  if (RAISED_AS_POWER.test(before) || before === "") return undefined;
  // "Mᵐᵉ" and "nᵒ" are words; a raised letter after a whole word is a mark.
  return /^\p{L}+$/u.test(found.label) && !/(?:\p{L}{3}|[.,;:!?”’"')\]])$/u.test(before)
    ? undefined
    : found.label;
}

/** A link back from a note to where it is called. */
export const isBackLink = (link: Element): boolean =>
  link.properties["dataFootnoteBackref"] !== undefined ||
  (/#/.test(link.properties.href ?? "") &&
    /^[\s\p{Cf}\uFE0E\uFE0F]*(?:[↩↑^⏎⤴⮐↵]|\[back\])[\s\p{M}\p{Cf}\uFE0E\uFE0F]*$/iu.test(
      wordsOfElement(link),
    ));

/** A mark that stands in the text in brackets, with the space before it that goes with it. */
export interface WrittenMark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const IN_BRACKETS = /\s{0,2}\[([^[\]\n]{1,60})\]/gu;
/** "[@doi:10.1/x]", "[see @smith2020, p. 4; @jones]" (Pandoc), which may hold an address. */
const CITATION = /\s{0,2}\[[^[\]\n]{0,60}?(?<![\p{L}\p{N}])@[\p{L}\p{N}_][^[\]\n]{0,600}\]/gu;
/** After these, a number in brackets is a word of the sentence: "as in [5]". */
const NEEDS_IT =
  /(?:^|[\s(])(?:in|by|see|from|of|to|and|or|with|as|on|at|than|cf\.?|refs?\.?|eqs?\.?|that|like|also|both|the|e\.g\.,?)$/iu;

/**
 * The marks of notes that are written into a text: `[3]`, `[citation needed]`, `[@doi:…]`.
 *
 * @param text - of a block, without the brackets that are meant as they are
 */
export function writtenMarks(text: string): readonly WrittenMark[] {
  if (!text.includes("[")) return [];
  const citations = [...text.matchAll(CITATION)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    label: mark.trim().slice(1, -1),
  }));
  const marks = [...text.matchAll(IN_BRACKETS)].flatMap(({ 0: mark, 1: inside = "", index }) => {
    const end = index + mark.length;
    const label = labelIn(`[${inside}]`)?.label;
    const before = text.slice(0, index).slice(-40);
    if (label === undefined || (/^\p{L}{1,5}$/u.test(label) && !/^\p{Ll}$/u.test(label))) return [];
    // At the start of a block it names the note itself; after a name of one letter it is a place in a list.
    if (before === "" || /(?<![\p{L}\p{N}])\p{L}$/u.test(before)) return [];
    const isApart = /^\s/u.test(mark);
    if (isApart && (NEEDS_IT.test(before) || (!/\d/.test(label) && !REMARK.test(label)))) return [];
    return [{ start: index, end, label }];
  });
  return [...citations, ...marks]
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}
