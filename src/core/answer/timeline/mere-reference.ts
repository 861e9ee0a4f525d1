import type { Span } from "../../text/span.ts";

/** How far around a date is looked, in code units. */
const REACH = 60;

/** Words directly before a date that only compare with it: "than in 2008", "unlike 2008". */
const COMPARED =
  /\b(?:than|compared (?:with|to)|comparable to|versus|vs\.?|unlike|as (?:many|much|often|high|low|large|big|strong|bad) as|similar to|reminiscent of|equal to|same as)(?: (?:in|on|at|of|for|during|that of|those of|the|it was|they were|we were|they did|it did|back in)){0,3} (?:(?:early|late|mid)[ -])?$/iu;
/** "the worst since 1989", "the first since May": the date measures, nothing is said to have happened then. */
const MEASURED =
  /\b(?:\p{L}{3,}est|most|least|worst|best|first(?: time)?|only(?: time)?|lowest|highest)\b[^.;:,]{0,40}\bsince (?:the )?$/iu;
/** "© 2014". */
const COPYRIGHT = /(?:©|\(c\)|\bcopyright)\s?$/iu;
/** The name before a year in "(Smith, 2014)", "(see Smith and Jones 2014a, p. 12)", "(Smith et al., 2014)". */
const CITED_NAME =
  /[(;] ?(?:see |cf\. |e\.g\.,? )?\p{Lu}[\p{L}’'-]+(?:,? (?:and |& )?\p{Lu}[\p{L}’'-]+){0,3}(?: et al\.?)?,? $/u;
const AFTER_CITED_YEAR = /^[a-z]?(?:, pp?\. ?\d[\d–-]*)?[);]/u;

/** True where a date is only compared with, measured against or cited: nothing is told of it. */
export function isMereReference(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/\s+/gu, " ");
  if (COMPARED.test(before) || MEASURED.test(before) || COPYRIGHT.test(before)) return true;
  return CITED_NAME.test(before) && AFTER_CITED_YEAR.test(text.slice(end, end + 20));
}
