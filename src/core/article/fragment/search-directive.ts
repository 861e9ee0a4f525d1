import type { Span } from "../../text/span.ts";
import { asSearched } from "./page-text.ts";

/** The parts of a text directive, in words of the page. */
export interface Directive {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is all of the words. */
  readonly end: string;
  readonly suffix: string;
}

/**
 * What a browser finds first for a directive, or nothing.
 * https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 *
 * @param page - as `pageTextOf` makes it
 */
export function searchDirective(page: string, directive: Directive): Span | undefined {
  const prefix = asSearched(directive.prefix);
  const start = asSearched(directive.start);
  const end = asSearched(directive.end);
  const suffix = asSearched(directive.suffix);
  for (let from = 0; ;) {
    let first = findTerm(page, prefix === "" ? start : prefix, from);
    if (first === -1) return undefined;
    from = first + 1;
    if (prefix !== "") {
      first = skipSpace(page, first + prefix.length);
      if (!hasTermAt(page, start, first)) continue;
    }
    const last =
      end === ""
        ? endOfStart(page, first + start.length, suffix)
        : endOf(page, first + start.length, end, suffix);
    if (last !== undefined) return { start: first, end: last };
    // No end further on can be found from a later start either.
    if (end !== "") return undefined;
  }
}

const endOfStart = (page: string, end: number, suffix: string): number | undefined =>
  isFollowedBy(page, end, suffix) ? end : undefined;

function endOf(page: string, from: number, end: string, suffix: string): number | undefined {
  for (let at = findTerm(page, end, from); at !== -1; at = findTerm(page, end, at + 1))
    if (isFollowedBy(page, at + end.length, suffix)) return at + end.length;
  return undefined;
}

const isFollowedBy = (page: string, end: number, suffix: string): boolean =>
  suffix === "" || hasTermAt(page, suffix, skipSpace(page, end));

function skipSpace(page: string, from: number): number {
  let at = from;
  while (page[at] === " " || page[at] === "\n") at += 1;
  return at;
}

function findTerm(page: string, term: string, from: number): number {
  for (let at = page.indexOf(term, from); at !== -1; at = page.indexOf(term, at + 1))
    if (isBounded(page, at, at + term.length)) return at;
  return -1;
}

const hasTermAt = (page: string, term: string, at: number): boolean =>
  page.startsWith(term, at) && isBounded(page, at, at + term.length);

/** A term is whole words; where a script has no spaces, nobody can tell from the letters. */
const isBounded = (page: string, start: number, end: number): boolean =>
  !INSIDE.test(page.slice(Math.max(0, start - 1), start + 1)) && !INSIDE.test(page.slice(end - 1, end + 1));

const INSIDE =
  /^(?![^]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}]{2}$/u;
