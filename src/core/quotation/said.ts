import { exactWordsOf } from "../text/exact-words.ts";
import type { Span } from "../text/span.ts";

/** A word of a quotation. */
export interface SaidWord {
  readonly key: string;
  /** Where it stands in the text that was given. */
  readonly span: Span;
  /** "annex[ed]": what stands outside the brackets, at its beginning and at its end. */
  readonly outside?: { readonly start: string; readonly end: string };
}

/** What a quotation says of the article's words, and of its own. */
export interface Said {
  /** Without what stands in square brackets. */
  readonly words: readonly SaidWord[];
  /** Before which words (counted from 0) something is marked as left out: by "…", or by a bracket that takes its place. */
  readonly marks: ReadonlySet<number>;
  /** What stands in square brackets, "[sic]" excepted. */
  readonly inserted: readonly string[];
  readonly insertedSpans: readonly Span[];
}

const OMISSION = /[[(]\s*(?:…|\.(?:\s?\.){1,3})\s*[\])]|…|\.(?:\s?\.){2,}/gu;
const BRACKETS = /\[([^[\]\n]{1,200})\]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Reads a quotation: its words, "…" and "[…]" for what was left out, and insertions in [brackets]. */
export function readSaid(text: string, span: Span = { start: 0, end: text.length }): Said {
  const own = text.slice(span.start, span.end);
  const omissions = [...own.matchAll(OMISSION)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  const plain = blank(own, omissions);
  const brackets = [...plain.matchAll(BRACKETS)].map(({ 0: all, 1: inside = "", index }) => ({
    start: index,
    end: index + all.length,
    inside,
    isPartOfWord:
      LETTER.test(own.charAt(index - 1)) ||
      (LETTER.test(own.charAt(index + all.length)) && !/\s/u.test(inside)),
  }));
  const insertions = brackets.filter(({ isPartOfWord }) => !isPartOfWord);
  const withoutInsertions = blank(plain, insertions);
  const words = joinParts(
    withoutInsertions,
    brackets.filter(({ isPartOfWord }) => isPartOfWord),
  ).map(({ span: at, ...word }) => ({
    ...word,
    span: { start: span.start + at.start, end: span.start + at.end },
  }));
  const marks = [...omissions, ...insertions.filter(({ inside }) => !isSic(inside))].map(({ start }) => {
    const next = words.findIndex((word) => word.span.start >= span.start + start);
    return next === -1 ? words.length : next;
  });
  const meant = insertions.filter(({ inside }) => !isSic(inside));
  return {
    words,
    marks: new Set(marks),
    inserted: meant.map(({ inside }) => inside.trim()),
    insertedSpans: meant.map(({ start, end }) => ({ start: span.start + start, end: span.start + end })),
  };
}

const isSic = (inside: string): boolean => /^\s*sic!?\s*$/iu.test(inside);

/** The same text, of the same length, with some of it blank. */
export function blank(text: string, spans: readonly Span[]): string {
  let read = 0;
  const parts: string[] = [];
  for (const { start, end } of spans) {
    if (start < read) continue;
    parts.push(text.slice(read, start), " ".repeat(end - start));
    read = end;
  }
  return parts.join("") + text.slice(read);
}

/** "[A]s" and "annex[ed]": a bracket inside a word is part of it. */
function joinParts(text: string, brackets: readonly (Span & { readonly inside: string })[]): SaidWord[] {
  if (brackets.length === 0) return exactWordsOf(text).map((word) => word);
  const words: SaidWord[] = [];
  let read = 0;
  for (const { start, end, inside } of brackets) {
    const before = /[\p{L}\p{N}'’]*$/u.exec(text.slice(read, start))?.[0] ?? "";
    const after = /^[\p{L}\p{N}'’]*/u.exec(text.slice(end))?.[0] ?? "";
    const from = start - before.length;
    words.push(...shifted(text.slice(read, from), read));
    const [whole] = exactWordsOf(before + inside + after);
    if (whole !== undefined)
      words.push({
        key: whole.key,
        span: { start: from, end: end + after.length },
        outside: { start: keyOfPart(before), end: keyOfPart(after) },
      });
    read = end + after.length;
  }
  return [...words, ...shifted(text.slice(read), read)];
}

const shifted = (text: string, by: number): SaidWord[] =>
  exactWordsOf(text).map(({ key, span }) => ({ key, span: { start: span.start + by, end: span.end + by } }));

const keyOfPart = (part: string): string => exactWordsOf(part)[0]?.key ?? "";

/** True where a word of the article may be meant. */
export const mayBe = ({ key, outside }: SaidWord, told: string): boolean =>
  key === told ||
  (outside !== undefined &&
    outside.start.length + outside.end.length > 0 &&
    told.length >= outside.start.length + outside.end.length &&
    told.startsWith(outside.start) &&
    told.endsWith(outside.end));
