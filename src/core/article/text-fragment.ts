import type { Span } from "../text/span.ts";
import { pageTextOf } from "./fragment/page-text.ts";
import { searchDirective } from "./fragment/search-directive.ts";
import type { Directive } from "./fragment/search-directive.ts";
import { firstSeam, lastSeam, seamBefore, seamBehind } from "./fragment/seams.ts";
import { termOf, termWords } from "./fragment/term-words.ts";
import { paragraphOf } from "./quote.ts";
import type { Quote } from "./quote.ts";

/** The longest address that a Discord link button takes; longer links fall back to the plain address. */
export const MAX_LINK_LENGTH = 512;
/** How far context is looked for, in code units: what is further away would not fit, and a paragraph may be a book. */
const CONTEXT_REACH = MAX_LINK_LENGTH;

/** How much of a quote and of what is around it a directive names. */
interface Form {
  /** Words at each end of the quote; twice as many are named in full. */
  readonly edge: number;
  /** Words before and behind it. */
  readonly context: number;
  /** True where the context may lie in other paragraphs: between those, a page may have something else. */
  readonly isAcross?: boolean;
}

/** Tried in this order: the usual one, those that name more, and those that fit where letters are long (“Я” is six characters of an address). */
const FORMS: readonly Form[] = [
  { edge: 6, context: 3 },
  { edge: 6, context: 6 },
  { edge: 10, context: 6 },
  { edge: 20, context: 3 },
  { edge: 6, context: 3, isAcross: true },
  { edge: 6, context: 8, isAcross: true },
  { edge: 20, context: 8, isAcross: true },
  { edge: 4, context: 2 },
  { edge: 3, context: 2 },
  { edge: 3, context: 1 },
  { edge: 3, context: 2, isAcross: true },
  { edge: 2, context: 1 },
  { edge: 2, context: 0 },
  { edge: 1, context: 1 },
  { edge: 1, context: 2, isAcross: true },
  { edge: 1, context: 0 },
];

/**
 * A link that opens the page at the quote, by a text directive: the first of the forms that fits and that a browser finds at this very
 * place, and not at another that begins alike. Only https addresses are linked. https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @returns at most 512 code units: the link with the directive, else the plain address, else undefined
 */
export function linkTo(quote: Quote): string | undefined {
  const address = safeAddress(quote.article.url);
  if (address === undefined) return undefined;
  // An address that was copied with a text directive points to other words: that part is left out.
  const page = address.replace(/:~:.*$/, "");
  const opening = `${page}${page.includes("#") ? "" : "#"}:~:text=`;
  const { text, offsetOf } = pageTextOf(quote.article);
  const own = { start: offsetOf(quote.span.start), end: offsetOf(quote.span.end - 1) + 1 };
  let fitting: string | undefined;
  for (const form of FORMS) {
    const directive = directiveFor(quote, form);
    const link = opening + written(directive);
    if (link.length > MAX_LINK_LENGTH) continue;
    fitting ??= link;
    const found = searchDirective(text, directive);
    if (found?.start === own.start && found.end === own.end) return link;
  }
  // Where the same words are all around as well, any of them is as good.
  return fitting ?? (address.length <= MAX_LINK_LENGTH ? address : undefined);
}

/** The article's address where it may be linked: https only. (Front matter is read into a normalised address.) */
export const safeAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(url) ? url : undefined;

function directiveFor(quote: Quote, { edge, context, isAcross = false }: Form): Directive {
  const { article, span } = quote;
  const { text } = article;
  const bounds = isAcross ? { start: 0, end: text.length } : paragraphOf(quote).span;
  const words = termWords(text, span);
  const [first, last] = [firstSeam(article, span), lastSeam(article, span)];
  const isWhole = words.length <= 2 * edge && first === span.end;
  const opening = words.filter(({ end }) => end <= first).slice(0, edge);
  const closing = words.filter(({ start }) => start >= last).slice(-edge);
  const before = { start: seamBefore(article, bounds.start, span.start), end: span.start };
  const behind = { start: span.end, end: seamBehind(article, span.end, bounds.end) };
  return {
    prefix: termOf(text, wordsBefore(text, before, context)),
    start: termOf(text, isWhole ? words : opening),
    end: isWhole ? "" : termOf(text, closing),
    suffix: termOf(text, wordsAfter(text, behind, context)),
  };
}

/** The last words of a stretch of text, of one block. A word that the reach cuts is none. */
function wordsBefore(text: string, { start, end }: Span, most: number): Span[] {
  if (most === 0) return [];
  const block = /\n\s*\n\s*(?=\S)/gu;
  const from = Math.max(start, end - CONTEXT_REACH);
  const near = text.slice(from, end).trimEnd();
  const breaks = [...near.matchAll(block)];
  const last = breaks.at(-1);
  const first = from + (last === undefined ? 0 : last.index + last[0].length);
  const words = termWords(text, { start: first, end: from + near.length });
  const cutsWord = last === undefined && from > start && /\S/u.test(text.charAt(from - 1));
  return words.slice(cutsWord ? 1 : 0).slice(-most);
}

/** The first words of a stretch of text, likewise. */
function wordsAfter(text: string, { start, end }: Span, most: number): Span[] {
  const to = Math.min(end, start + CONTEXT_REACH);
  const near = text.slice(start, to);
  const opening = near.length - near.trimStart().length;
  const last = /\n\s*\n/u.exec(near.slice(opening))?.index;
  const stop = last === undefined ? to : start + opening + last;
  const words = termWords(text, { start, end: stop });
  const cutsWord = last === undefined && to < end && /\S/u.test(text.charAt(to));
  return words.slice(0, cutsWord ? -1 : undefined).slice(0, most);
}

const written = ({ prefix, start, end, suffix }: Directive): string =>
  [
    ...(prefix === "" ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === "" ? [] : [encodeTerm(end)]),
    ...(suffix === "" ? [] : [`-${encodeTerm(suffix)}`]),
  ].join(",");

/** Comma, hyphen and ampersand have a meaning in the directive; `)` and `'` could end a Markdown link. */
const encodeTerm = (term: string): string =>
  encodeURIComponent(term.replace(LONE_SURROGATES, "\uFFFD")).replace(
    /[-()'*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const LONE_SURROGATES = /\p{Surrogate}/gu;
