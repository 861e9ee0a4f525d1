import type { Span } from "../text/span.ts";
import { paragraphOf, wordsOf } from "./quote.ts";
import type { Quote } from "./quote.ts";

/** The longest address that a Discord link button takes; longer links fall back to the plain address. */
export const MAX_LINK_LENGTH = 512;
/** Words named at each end of a long quote, and around it: enough to be unique, short enough to fit. */
const EDGE_WORDS = 6;
const CONTEXT_WORDS = 3;
/** Up to this many words are named in full. */
const WHOLE_WORDS = 2 * EDGE_WORDS;
/** How far context is looked for, in code units: what stands further away would not fit, and a paragraph may be a book. */
const CONTEXT_REACH = MAX_LINK_LENGTH;

/**
 * A link that opens the page at the quote, by a text directive with prefix and suffix. Only https addresses are
 * linked. https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @returns at most 512 code units: the link with the directive, else the plain address, else undefined
 */
export function linkTo(quote: Quote): string | undefined {
  const address = safeAddress(quote.article.url);
  if (address === undefined) return undefined;
  // An address that was copied with a text directive points to other words: that part is left out.
  const page = address.replace(/:~:.*$/, "");
  const withDirective = `${page}${page.includes("#") ? "" : "#"}:~:text=${directiveFor(quote)}`;
  if (withDirective.length <= MAX_LINK_LENGTH) return withDirective;
  return address.length <= MAX_LINK_LENGTH ? address : undefined;
}

/** The article's address where it may be linked: https only. (Front matter is read into a normalised address.) */
export const safeAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(url) ? url : undefined;

function directiveFor(quote: Quote): string {
  const { span } = paragraphOf(quote);
  const { text } = quote.article;
  // Context is taken from within the paragraph: browsers match it inside one block.
  const before = wordsBefore(text, { start: span.start, end: quote.span.start });
  const after = wordsAfter(text, { start: quote.span.end, end: span.end });
  const words = wordList(wordsOf(quote));
  const target =
    words.length <= WHOLE_WORDS
      ? [words.join(" ")]
      : [words.slice(0, EDGE_WORDS).join(" "), words.slice(-EDGE_WORDS).join(" ")];
  return [
    ...(before.length > 0 ? [`${encodeTerm(before.join(" "))}-`] : []),
    ...target.map(encodeTerm),
    ...(after.length > 0 ? [`-${encodeTerm(after.join(" "))}`] : []),
  ].join(",");
}

/** The last words of a stretch of text. A word that the reach cuts is none. */
function wordsBefore(text: string, { start, end }: Span): string[] {
  const from = Math.max(start, end - CONTEXT_REACH);
  const words = wordList(text.slice(from, end));
  const cutsWord = from > start && /\S/u.test(text.charAt(from - 1));
  return words.slice(cutsWord ? 1 : 0).slice(-CONTEXT_WORDS);
}

/** The first words of a stretch of text, likewise. */
function wordsAfter(text: string, { start, end }: Span): string[] {
  const to = Math.min(end, start + CONTEXT_REACH);
  const words = wordList(text.slice(start, to));
  const cutsWord = to < end && /\S/u.test(text.charAt(to));
  return words.slice(0, cutsWord ? -1 : undefined).slice(0, CONTEXT_WORDS);
}

const wordList = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Comma, hyphen and ampersand have a meaning in the directive; `)` and `'` could end a Markdown link. */
const encodeTerm = (term: string): string =>
  encodeURIComponent(term.replace(LONE_SURROGATES, "\uFFFD")).replace(
    /[-()'*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const LONE_SURROGATES = /\p{Surrogate}/gu;
