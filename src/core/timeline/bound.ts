import type { Span } from "../text/span.ts";
import type { Mod } from "../time/time-expression.ts";

/** Longest phrase that is looked for before a date, in code units. */
const REACH = 40;

/** Words directly before a date that make a limit of it. */
const BOUNDS: readonly (readonly [words: RegExp, mod: Mod])[] = [
  [/(?<!\p{L})(?:before|prior to) $/iu, "BEFORE"],
  [/(?<!\p{L})after $/iu, "AFTER"],
  [/(?<!\p{L})by $/iu, "ON_OR_BEFORE"],
];
/** "did not open before 1914" tells of 1914, and "two days before 3 March" of another day. */
const OTHERWISE =
  /(?:\b(?:not|never|nor|nobody|nothing)\b|n['’]t\b)[^,;:]*$|\b(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)) \p{L}+(?: to)? $/iu;
/** "after Friday's attack", "before the 2008 summit": the date is that of something else. */
const OWNER =
  /^(?:['’]s? |['’]|[ -](?!and |or |but |when |while |as |at |in |on |the |a |he |she |it |they |we |I )\p{Ll}+)/u;

/**
 * The limit that the words before a date make of it: "before 1914" is BEFORE, "after 2001" AFTER and "by 1910"
 * ON_OR_BEFORE. Undefined where the event has the date itself.
 */
export function boundOf(text: string, { start, end }: Span): Mod | undefined {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/\s+/gu, " ");
  const bound = BOUNDS.find(([words]) => words.test(before))?.[1];
  if (bound === undefined || OTHERWISE.test(before)) return undefined;
  return bound !== "ON_OR_BEFORE" && OWNER.test(text.slice(end, end + REACH)) ? undefined : bound;
}
