import type { Span } from "../text/span.ts";
import { isNowadays } from "./nowadays.ts";
import { namesWork } from "./works.ts";

/** How far around a date is looked, in code units. */
const REACH = 60;

/** Words directly before a date that only compare with it: "than in 2008", "unlike 2008". */
const COMPARED =
  /\b(?:than|compared (?:with|to)|comparable to|versus|vs\.?|unlike|as (?:many|much|often|high|low|large|big|strong|bad) as|similar to|reminiscent of|equal to|same as)(?: (?:in|on|at|of|for|during|that of|those of|the|it was|they were|we were|they did|it did|back in|the same \p{L}+)){0,3} (?:(?:early|late|mid)[ -])?$/iu;
/** "more than we did in 1977". */
const COMPARED_CLAUSE =
  /\bthan (?:we|they|he|she|it|i|you|there|were|was|did|had|ever) (?:\p{L}+ ){0,4}(?:in|on|at|during)(?: the)? $/iu;
/** "the worst since 1989", "the first since May": the date measures, nothing is said to have happened then. */
const MEASURED =
  /\b(?:\p{L}{3,}est|most|least|worst|best|first(?: time)?|only(?: time)?|lowest|highest)\b[^.;:,]{0,40}\bsince (?:the )?$/iu;
/** "© 2014". */
const COPYRIGHT = /(?:©|\(c\)|\bcopyright)\s?$/iu;
/** The name before a year in "(Smith, 2014)", "(see Smith and Jones 2014a, p. 12)", "(Smith et al., 2014)". */
const CITED_NAME =
  /[(;] ?(?:see |cf\. |e\.g\.,? )?\p{Lu}[\p{L}’'-]+(?:,? (?:and |& )?\p{Lu}[\p{L}’'-]+){0,3}(?: et al\.?)?,? $/u;
const AFTER_CITED_YEAR = /^[a-z]?(?:, pp?\. ?\d[\d–-]*)?[);]/u;

/** "since the crisis of 2008": another event measures. */
const SINCE_EVENT =
  /\bsince (?:the|that|this|its|his|her|their) (?:\p{L}[\p{L}’'-]* ){0,3}\p{L}[\p{L}’'-]* (?:of|in) $/iu;
/** "since the 2008 crisis". */
const SINCE_THE = /\bsince (?:the|that|this|its|his|her|their|\p{L}+[’']s) $/iu;
const NOUN_AFTER = /^ (?!and |or |to |until |when |in |on |at |the |a |he |she |it |they |we )\p{L}/iu;
/** "up from 12% in 2019", "twice the 2019 level". */
const FROM_FIGURE =
  /\b(?:up|down|rise|fall|increase|decrease|drop|change) (?:\p{L}+ )?from [^.;,]{1,30} (?:in|on|at)(?: the)? $|\b(?:above|below|under|over|exceed(?:s|ed|ing)?|twice|double|half) (?:the |its |their )?$/iu;
const FIGURE = /^ (?:levels?|figures?|average|peaks?|lows?|highs?|total|record|rates?|prices?|baseline)\b/iu;
/** "in this nineteenth century": nowadays, as they were. */
const THIS_CENTURY = /\b(?:this|our) \p{L}[\p{L}-]* century$/iu;
/** "pre-2014", "post-1945". */
const ADJECTIVE = /(?<!\p{L})(?:pre|post|ante|anti|inter)[-–]$/iu;
/** "KYIV, 24 February 2022 (Reuters) —": where and when a report was written. */
const DATELINE_BEFORE = /(?:^|\n)\s*\p{Lu}[\p{Lu}\p{M}.’' -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,30})?[,(] ?$/u;
const DATELINE_AFTER = /^\)?,?(?: ?\([\p{L} .&/-]{2,30}\)| ?\p{Lu}[\p{L} ]{1,20})? ?(?:--|[–—-]|:)/u;

/** "Leibniz (1646–1716)": when somebody lived; "the Great War (1914–1918)" tells of an event. */
const LIFE_SPAN = /^(\d{4})\s?[-–—]\s?(\d{4})$/u;
const AFTER_A_NAME =
  /(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}.’'-]*|d[eiu]|v[ao]n|der|la|of)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|d[eiu]|v[ao]n|der|la|of)){0,5},? \($/u;
const NO_PERSON =
  /\b(?:Wars?|Revolutions?|Dynasty|Empires?|Republics?|Periods?|Era|Age|Crisis|Reich|Conflicts?|Campaigns?|Revolts?|Union|Restoration|Renaissance|Reign|Kingdom)\b/u;
const LIFE = { shortest: 15, longest: 110 };

function isLifeSpan(before: string, words: string, after: string): boolean {
  const [, from, to] = LIFE_SPAN.exec(words) ?? [];
  const years = Number(to) - Number(from);
  return (
    years >= LIFE.shortest &&
    years <= LIFE.longest &&
    /^[);,]/u.test(after) &&
    !NO_PERSON.test(AFTER_A_NAME.exec(before)?.[0] ?? "War")
  );
}

/** True where a date is only compared with, measured against or cited, or is part of a name: nothing is told of it. */
export function isMereReference(text: string, { start, end }: Span): boolean {
  const raw = text.slice(Math.max(0, start - REACH), start);
  const before = raw.replace(/\s+/gu, " ");
  const after = text.slice(end, end + REACH).replace(/\s+/gu, " ");
  if (
    COMPARED.test(before) ||
    COMPARED_CLAUSE.test(before) ||
    MEASURED.test(before) ||
    COPYRIGHT.test(before)
  )
    return true;
  if (SINCE_EVENT.test(before) || (SINCE_THE.test(before) && NOUN_AFTER.test(after))) return true;
  if (ADJECTIVE.test(before) || THIS_CENTURY.test(`${before}${text.slice(start, end)}`)) return true;
  if (FROM_FIGURE.test(before) && (FIGURE.test(after) || /(?:in|on|at)(?: the)? $/u.test(before)))
    return true;
  if (isLifeSpan(before, text.slice(start, end), after)) return true;
  if (CITED_NAME.test(before) && AFTER_CITED_YEAR.test(text.slice(end, end + 20))) return true;
  if (isNowadays(text, { start, end })) return true;
  return (DATELINE_BEFORE.test(raw) && DATELINE_AFTER.test(after)) || namesWork(text, { start, end });
}
