import { enclosuresOf } from "../text/enclosures.ts";
import type { Span } from "../text/span.ts";

/** Things whose year tells when they were made: "a 2014 study", "the Treaty of 1919". Their year is part of what they are called. */
const WORK =
  "(?:stud(?:y|ies)|reports?|papers?|books?|essays?|articles?|films?|movies?|documentar(?:y|ies)|novels?|stor(?:y|ies)|poems?|songs?|albums?|singles?|paintings?|plays?|operas?|surveys?|polls?|analys[ie]s|census|figures|data|statistics|estimates?|levels?|prices?|rates?|edition|editions|version|versions|models?|vintages?|manifesto|memoirs?|biograph(?:y|ies)|letter|speech|interview|conventions|treat(?:y|ies)|acts?|laws?|constitutions?|accords?|agreements?|protocols?|pacts?|charter|resolution|memorandum|declaration|statute|decree|directive|budget|ruling|judgment|translation|article|textbook|lecture|report card|strategy|review|audit|guidelines?|remake|sequel|adaptation|hit)";

/** "a 2014 study", "the 1949 Geneva Conventions", "his own 1987 best-selling novel": up to four words lead to the work. */
const LEADS_TO_WORK = new RegExp(
  `^(?:[- ](?:[\\p{L}’'-]+ ){0,3}?${WORK}(?![\\p{L}-]))(?<after>[^.;!?]{0,40})`,
  "iu",
);
/** Words that part the date from a work further on: "in 1949 the Geneva …", "2014 was the year of laws". */
const OTHER_PHRASE =
  /^[- ](?:[\p{L}’'-]+ )*?(?:the|a|an|this|that|his|her|its|their|our|my|in|on|at|by|of|for|to|with|from|and|or|but|when|after|before|is|was|are|were|has|had|will|would|he|she|it|they|we|\p{Ll}+ed|new) /u;
/** "the Clean Air Act of 1970", "the class of 1968", "the spirit of 1989". */
const NAMED_BY_YEAR = new RegExp(
  `\\b(?:class|generation|spirit|vintage|harvest|crop|intake|${WORK}(?: [a-z]+(?: \\p{Lu}[\\p{L}’'-]+)+)?) of (?:the year )?$`,
  "iu",
);
/** "(2014)" or ", 2014" after a title. */
const AFTER_TITLE = /(?:["”’»_*]|<\/i>)[,]? \(?$/u;
/** What makes an event of a work: "were signed", "came out". */
const MADE =
  /^ (?:(?:was|were) (?:\p{Ll}+ly |first |also |then )?(?:signed|adopted|passed|concluded|ratified|published|released|approved|agreed|enacted|delivered|written|broadcast|held)|came (?:out|into force)|appeared|entered into force)\b/u;

/** Longest title, in words. */
const LONGEST_TITLE = 12;
/** Words that titles write small. */
const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|by|for|to|from|with|and|or|but|nor|as|vs|v|de|la|und|et)$/u;

/** True where a year is only part of what a work is called: of a study, a law or a film, or in a title. */
export function namesWork(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 80), start).replace(/\s/gu, " ");
  const after = text.slice(end, end + 100).replace(/\s/gu, " ");
  const made = LEADS_TO_WORK.exec(after);
  if (
    made !== null &&
    isPremodifier(before) &&
    !OTHER_PHRASE.test(made[0].slice(0, made[0].length - (made.groups?.["after"] ?? "").length))
  )
    return !MADE.test(made.groups?.["after"] ?? "");
  if (NAMED_BY_YEAR.test(before)) return !MADE.test(after);
  return (
    (AFTER_TITLE.test(before) && after.startsWith(")") && before.endsWith("(")) ||
    isInTitle(text, { start, end })
  );
}

/** Before a year that describes the noun after it stands an article, a possessive or a capital-free adjective, never "in". */
const isPremodifier = (before: string): boolean =>
  /(?:^|[\s(“"])(?:the|a|an|this|that|his|her|its|their|our|my|\p{L}+['’]s?|every|each|another|one|new|old|own|major|landmark|famous|original|earlier|recent|\p{Ll}{3,})\s$/iu.test(
    before,
  ) &&
  !/\b(?:in|since|until|till|during|by|from|before|after|of|on|at|and|or|to|between|throughout|early|late|mid)\s$/iu.test(
    before,
  );

/** Within quotation marks or asterisks, where every word but the small ones has a capital. */
function isInTitle(text: string, date: Span): boolean {
  const from = Math.max(0, date.start - 120);
  const around = text.slice(from, date.end + 120);
  const place = { start: date.start - from, end: date.end - from };
  const italics = [
    ...around.matchAll(/(?<![\p{L}\p{N}*_])[*_](?=\S)[^*_\n]{3,100}(?<=\S)[*_](?![\p{L}\p{N}*_])/gu),
  ].map(({ 0: words, index }) => ({ start: index, end: index + words.length - 1 }));
  return [...enclosuresOf(around), ...italics].some(
    ({ start, end }) =>
      start < place.start &&
      place.end <= end &&
      !"([（".includes(around.charAt(start)) &&
      isTitle(around.slice(start + 1, end)),
  );
}

function isTitle(words: string): boolean {
  const parts = words.split(/[\s:–—-]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return (
    parts.length <= LONGEST_TITLE &&
    !/[.!?,;]$/u.test(words) &&
    parts.some((part) => /^\p{Lu}/u.test(part)) &&
    parts.every(
      (part, index) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(part) || (index > 0 && SMALL_WORDS.test(part)),
    )
  );
}
