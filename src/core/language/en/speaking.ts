import { setOf } from "../../text/set-of.ts";
import { CALENDAR_NAMES } from "./calendar-words.ts";
import { joined } from "./joined.ts";

/** Who asks in an interview, as transcripts label them. In small letters. */
export const INTERVIEWERS = setOf(
  "q question interviewer reporter journalist host moderator presenter anchor questioner speaker1",
);

/** Who answers, where the label is no name. */
export const INTERVIEWEES = setOf("a answer answers interviewee guest respondent");

/** Titles and beginnings that tell an interview; what follows is the name of the person interviewed. */
export const INTERVIEW_WITH =
  /\b(?:interview(?:s|ed)?|conversation|q\s?&\s?a|questions (?:for|to)|talk(?:s|ing)? (?:to|with)|speak(?:s|ing)? (?:to|with)|chat(?:s|ting)? with|in conversation)(?:\s(?:with|for|to))?\s+(?:\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|van|von|der|bin|al|la|le|di|da)\s+)?\p{Lu}[\p{L}.’'-]*){1,3})/u;

export const IS_INTERVIEW =
  /\b(?:interview|interviewed|q\s?&\s?a|in conversation|conversation with|transcript)\b/i;

/** Labels before a colon that name no speaker. In small letters. */
export const NO_SPEAKERS = joined(
  CALENDAR_NAMES,
  setOf(`
  note notes warning caution tip hint important example examples e.g source sources update updated correction editor's summary abstract keywords
  background methods method results conclusion conclusions objective objectives discussion introduction aim aims purpose step pros cons
  ingredients directions instructions address phone email web website date time place price where when why how what who verdict rating
  first second third finally also remember ps p.s nb n.b re subject to from cc bcc sent photo image figure table box video credit caption
  title author publisher url published language spoiler todo fixme definition theorem proof lemma corollary remark option pro con
  strengths weaknesses opportunities threats advantages disadvantages goal goals task tasks requirements requirement answer-key
`),
);

/** Verbs by which somebody is quoted or reported, before words of any kind: "said the bridge was open". */
export const SAYING = setOf(
  "said says say saying think believe argue claim insist maintain thinks thought believes believed thinks argued argues argue insisted insists claimed claims maintains maintained",
);

/** Likewise, but before "that" or a quotation only: what else follows is what they did ("warned of a flood", "announced the closure"). */
export const STATING = setOf(`
  told tells wrote writes noted notes added adds warned warns explained explains concluded concludes remarked remarks observed observes declared declares
  suggested suggests stated states admitted admits acknowledged acknowledges complained complains testified testifies announced announces reported reports
  confirmed confirms denied denies predicted predicts replied replies answered answers asked asks recalled recalls replied shouted cried whispered
  asserts asserted contends contended holds held feared fears hoped hopes estimated estimates proposed proposes recommended recommends
  joked quipped exclaimed demanded wondered murmured muttered remarked continued went agreed agrees emphasised emphasized stressed stresses
`);

/** Who speaks where the author does. */
export const FIRST_PERSONS = setOf("i we");

/** Stand for somebody named before. */
export const PRONOUNS = setOf(
  "he she they it who one this that these those some many others most everyone everybody nobody people",
);
