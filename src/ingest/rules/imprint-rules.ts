import { MONTH_ABBREVIATIONS, MONTHS } from "../../core/language/en/calendar-words.ts";
import { wordsShown } from "../layout.ts";
import type { NoiseRule } from "./noise-rule.ts";

const AGENCY =
  /\b(?:getty(?: images)?|ap photo|ap|associated press|reuters|afp|epa|shutterstock|istock(?:photo)?|alamy|unsplash|pexels|pixabay|flickr|wikimedia(?: commons)?|zuma|upi|bloomberg|sipa|xinhua|anadolu)\b/i;
const CREDIT =
  /^\(?(?:(?:photo|image|picture|illustration|video|graphic|cover photo|featured image)s?(?: credits?)?(?::| by| courtesy of| via)|photograph(?: by|:)|credit:|image source[:,])\s+(?<name>.{2,80}?)\)?$/iu;
const AGENCY_CREDIT = /^(?:\([^.:;!?()]{0,60}[/|][^.:;!?()]{2,50}\)|ap photo\/.{2,60})$/iu;
const NAMES_ONLY =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*|the|of|for|and|via|de|la|van|von|&|\/|[|,@]|\d{4})(?:\s+|(?=[/|,])|(?<=[/|,])|$))+$/u;
const isCredit = (line: string): boolean => {
  const words = wordsShown(line);
  const name = CREDIT.exec(words)?.groups?.["name"];
  if (name !== undefined) return NAMES_ONLY.test(name) || (AGENCY.test(name) && !/\.\s/u.test(name));
  return words.length <= 100 && AGENCY_CREDIT.test(words) && AGENCY.test(words);
};
const BYLINE =
  /^(?:by|By|BY):? \p{Lu}[\p{L}\p{M}.’'-]*(?: (?:and |AND |de |van |von |la )?\p{Lu}[\p{L}\p{M}.’'-]*,?){1,6}$/u;
const MONTH = `(?:${[...MONTHS, ...MONTH_ABBREVIATIONS.toReversed()].join("|")})\\.?`;
const DATE_LINE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|first published)(?: on)?:?\\s.*\\d.*|(?:\\w+day,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,30})$`,
  "iu",
);

export const imageCredit: NoiseRule = {
  name: "image credit",
  verdict: "drop",
  reason: "the credit of a picture that is not here",
  test: ({ line, isAlone }) => isAlone && isCredit(line),
  examples: [
    "Photo: Jane Doe",
    "Photo by Jane Doe / Getty Images",
    "Image credit: Jane Doe",
    "(AP Photo/Jane Doe)",
    "(Jane Doe/Reuters)",
    "Photo courtesy of the Harbour Museum",
    "Image source, Getty Images",
  ],
  counterExamples: [
    "Photo: a dog sits in the harbour office.",
    "Image: the idea that we have of ourselves",
    "Credit: it is the blood of trade",
    "Photographs by the dozen lay on the floor",
    "AP",
    "Reuters/AFP reported it first.",
    "The AP/Reuters dispute",
    "Via Appia Antica",
  ],
};

export const tagRow: NoiseRule = {
  name: "tag row",
  verdict: "drop",
  reason: "the page’s tags for the article",
  test: ({ line, isAlone }) =>
    isAlone &&
    line.length <= 200 &&
    /^(?:tags|tagged|filed under|topics|categories|keywords): [^.!?;]+$/iu.test(wordsShown(line)),
  examples: ["Tags: harbour, storm, Selby", "Filed under: News"],
  counterExamples: [
    "Tags: they are sewn into every coat.",
    "Topics of the day",
    "Categories: what Kant made of them; a list",
  ],
};

export const breadcrumbs: NoiseRule = {
  name: "breadcrumbs",
  verdict: "drop",
  reason: "where the page stands on its site",
  test: ({ line, isAlone, isNearTop }) =>
    isAlone &&
    isNearTop &&
    line.length <= 200 &&
    /^home(?: ?[>»›/|] ?[^>»›/|.!?]{2,60})+$/iu.test(wordsShown(line)),
  examples: ["Home > News > Regional", "Home » Sport", "Home / World / Europe"],
  counterExamples: ["Home, news and regions", "Home > away.", "Homes > flats"],
};

export const siteLine: NoiseRule = {
  name: "site line",
  verdict: "drop",
  reason: "which site the page is of",
  test: ({ line, isNearTop }) =>
    isNearTop &&
    line.length <= 100 &&
    /^from \p{Lu}[\p{L}.]*, the \p{L}+ \p{L}+$/u.test(wordsShown(line).replace(/^F/, "f")),
  examples: ["From Wikipedia, the free encyclopedia"],
  counterExamples: ["From Selby, the ferry goes to Orr.", "From the free encyclopedia"],
};

export const howMade: NoiseRule = {
  name: "how it was made",
  verdict: "drop",
  reason: "how the document was made",
  readsParagraphs: true,
  test: ({ line, isNearTop }) =>
    isNearTop &&
    line.length <= 300 &&
    /^(?:this|the) (?:manuscript|document|page|version|report|file|pdf)\b.{0,120}\b(?:automatically |last )?(?:generated|built|compiled|rendered|exported)\b.{0,120}$/iu.test(
      wordsShown(line),
    ),
  examples: ["This manuscript was automatically generated on May 2, 2024."],
  counterExamples: ["This document describes the mill.", "The mill was built in 1790."],
};

export const changeStamp: NoiseRule = {
  name: "change stamp",
  verdict: "drop",
  reason: "when the page was last changed",
  test: ({ line, isAlone }) =>
    isAlone &&
    line.length <= 80 &&
    /^(?:last )?(?:modified|edited)(?: on| at)?:? (?=.*\b\d{4}\b)[^!?;]+[^.!?;]$/iu.test(wordsShown(line)),
  examples: ["Last modified on Tue 12 Mar 2024 09.31 GMT", "Last edited: 3 March 2024"],
  counterExamples: ["Modified in 2024.", "Last modified on a whim", "Last edited by hand"],
};

export const rightsNotice: NoiseRule = {
  name: "rights notice",
  verdict: "drop",
  reason: "a notice of rights at the foot of a page",
  readsParagraphs: true,
  test: ({ line, isAlone, isNearEnd }) =>
    isAlone &&
    isNearEnd &&
    line.length <= 200 &&
    /^(?:(?:©|\(c\)|copyright)\s.{0,160}\s)?all rights reserved\.?$/iu.test(wordsShown(line)),
  examples: ["All rights reserved.", "© 2026 Harbour Times. All rights reserved."],
  counterExamples: ["© 2026 Jane Doe", "All rights reserved for the crown were lost."],
};

export const byline: NoiseRule = {
  name: "byline",
  verdict: "doubt",
  reason: "the author’s name? It can be given with --author",
  test: ({ line, isAlone, isNearTop }) =>
    isAlone && isNearTop && line.length <= 100 && BYLINE.test(wordsShown(line)),
  examples: ["By Jane Doe", "BY JANE DOE", "By Jane Doe and John Roe"],
  counterExamples: ["By then the bridge had closed.", "By noon", "By the river they sat"],
};

export const dateLine: NoiseRule = {
  name: "date line",
  verdict: "doubt",
  reason: "the day of publication? It can be given with --published",
  test: ({ line, isAlone, isNearTop }) =>
    isAlone && isNearTop && line.length <= 100 && DATE_LINE.test(wordsShown(line)),
  examples: ["March 3, 2026", "Published on 3 March 2026", "2026-03-03", "Tuesday, 3 March 2026"],
  counterExamples: ["March 3 was cold.", "In 2026 the bridge closed.", "Published works of the author"],
};
