import { isIng } from "../language/en/clauses.ts";
import { COORDINATORS } from "../language/en/word-classes.ts";
import type { Word } from "../language/en/word.ts";
import type { Span } from "../text/span.ts";
import type { ClauseGround } from "./clause-ground.ts";

// Borders between clauses: each from the end of the one to the beginning of the next, in order, outside of brackets
// and quotation marks.

/** ", and she resigned". */
export const coordinatorBorders = (ground: ClauseGround): Span[] =>
  bordersAt(ground, (word, next) =>
    COORDINATORS.has(word.lower) && next !== undefined && opensWithSpace(next)
      ? spanFrom(commaBefore(word), next.span.start - next.gap.trimStart().length)
      : undefined,
  );

/** ", invading Georgia", ", and then annexing Crimea". */
export const participleBorders = (ground: ClauseGround): Span[] =>
  bordersAt(ground, (word, next, before) => {
    if (!isVerbInIng(word, next)) return undefined;
    const joins = before !== undefined && /^(?:and|then)$/u.test(before.lower) && isSpaced(word);
    return spanFrom(joins ? commaBefore(before) : commaBefore(word), word.span.start);
  });

/** " and annexing Crimea", " and then annexing Crimea". */
export const secondParticiples = (ground: ClauseGround): Span[] =>
  bordersAt(ground, (word, next, before, earlier) => {
    if (!isVerbInIng(word, next) || !isSpaced(word)) return undefined;
    const and = before?.lower === "then" && isSpaced(before) ? earlier : before;
    return and?.lower === "and"
      ? spanFrom(and.span.start - (and.gap.length - and.gap.trimEnd().length), word.span.start)
      : undefined;
  });

/** ", which", ", who". */
export const relativeBorders = (ground: ClauseGround): Span[] =>
  bordersAt(ground, (word, next) =>
    /^(?:which|who)$/u.test(word.lower) && next !== undefined && opensWithSpace(next)
      ? spanFrom(commaBefore(word), next.span.start - next.gap.trimStart().length)
      : undefined,
  );

/** The place of the comma that stands before a word, with nothing but space between them. */
export function commaBefore({ gap, span }: Word): number | undefined {
  const found = /,\s+$/u.exec(gap)?.[0];
  return found === undefined ? undefined : span.start - found.length;
}

/** Nothing but space stands before it. */
export const isSpaced = ({ gap }: Word): boolean => /^\s+$/u.test(gap);

/** Space follows the word before, whatever mark may come then. */
export const opensWithSpace = ({ gap }: Word): boolean => /^\s/u.test(gap);

const SHORTEST_IN_ING = 5;
const isVerbInIng = (word: Word, next: Word | undefined): boolean =>
  isIng(word) && word.lower.length >= SHORTEST_IN_ING && next !== undefined && opensWithSpace(next);

const spanFrom = (start: number | undefined, end: number): Span | undefined =>
  start === undefined ? undefined : { start, end };

type BorderAt = (word: Word, next?: Word, before?: Word, earlier?: Word) => Span | undefined;

const bordersAt = ({ words, isOpen }: ClauseGround, borderAt: BorderAt): Span[] =>
  words.flatMap((word, at) => {
    const border = borderAt(word, words[at + 1], words[at - 1], words[at - 2]);
    return border !== undefined && isOpen(border.start) ? [border] : [];
  });
