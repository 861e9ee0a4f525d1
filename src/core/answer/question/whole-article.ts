import { fold } from "../../text/fold.ts";

/** Longer questions are about something in particular. */
const LONGEST = 150;

/** What an article may be called, and something that it tells of as well. */
const OTHER = "(?:text|essay|passage|report|editorial|column|story|paper|post)";
const ARTICLE = `(?:the|this) (?:author|writer|article|piece|op ed|${OTHER})`;
const OTHERS = new RegExp(`\\b${OTHER}\\b`, "g");
const MAIN = "(?:(?:main|key|central|core|overall|general|basic|whole|most important) )";
const POINT =
  "(?:points?|ideas?|messages?|theses|thesis|conclusions?|arguments?|claims?|takeaways?|gist|summary|topic|subject|theme|position|opinion|view|stance|view ?point|upshot|bottom line|moral|purpose|goal)";
const SAY =
  "(?:want(?:s|ed)?|think(?:s|ing)?|thought|argu(?:es?|ed|ing)|say(?:s|ing)?|said|claim(?:s|ed|ing)?|believ(?:es?|ed)|mean(?:s|t)?|conclud(?:es?|ed|ing)|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|stat(?:es?|ed)|hope(?:s|d)? for|tell(?:s|ing)? us|cover(?:s|ed)?|discuss(?:es|ed)?|describe(?:s|d)?|explain(?:s|ed)?|stand(?:s)? for|(?:try|trying|tries) to (?:say|tell us|argue|show|prove))";
const IS = "(?:is|are|was|were)";

/** Each has to be all of the question, as `plain` leaves it. */
const PATTERNS: readonly string[] = [
  `what (?:does|do|did|is|was|are|would) ${ARTICLE} (?:really |actually |mainly |basically |ultimately )?${SAY}(?: to us)?(?: (?:about|of) (?:this|it|all this|all of this))?`,
  `what (?:does|do|did) (?:he|she) (?:really |actually )?${SAY}`,
  `what ${IS} (?:${ARTICLE}|this|it|it all|this all) (?:all |mainly |basically |really )?about`,
  `what ${IS} (?:the ${MAIN}+${POINT}|(?:the )?${POINT} (?:of|in|from|made in|made by) ${ARTICLE}|the (?:thesis|gist|takeaways?|upshot|bottom line|moral|point)|${ARTICLE} s (?:${MAIN}*)${POINT})`,
  `what ${IS} the ${MAIN}+${POINT} (?:of|in|from|made in|made by) ${ARTICLE}`,
  `what (?:happens|happened|is said|does it say) (?:here|in ${ARTICLE})`,
  "what happened|what does it say|what is this",
  `what (?:should|can|do) (?:i|we) (?:learn|take away|take|know) from ${ARTICLE}`,
  `tl ?dr|in a nutshell|in short|(?:the )?${MAIN}(?:points?|ideas?|message|argument|takeaways?|thesis|theses|conclusions?)(?: (?:of|in) ${ARTICLE})?`,
  `(?:(?:give me|i want|i need|can i (?:get|have)|make) )?(?:the |an? )?(?:short |brief |quick )*(?:summary|overview|gist)(?: of (?:it|this|${ARTICLE}))?`,
  `(?:can you |could you )?(?:summari[sz]e|sum up)(?: (?:it|this|${ARTICLE}))?(?: for me)?`,
  "sum (?:it|this) up",
  `(?:is ${ARTICLE} (?:for or against|pro or con)|(?:what|which) side is ${ARTICLE} on|where does ${ARTICLE} stand)(?: (?:it|this|on this))?`,
];
const WHOLE = new RegExp(
  `^(?:so |and |ok |okay |well |please |can you tell me |could you tell me |tell me |briefly |overall )*(?:${PATTERNS.join("|")})(?: please| briefly| overall| in general| in short| in (?:one|two|a few) sentences?| exactly| though| then| again| and why| and how)*$`,
);

/**
 * True for a question about the article or its author's view as a whole, with nothing in it to search for. “What does the
 * author think about trees?” is about trees.
 *
 * @param has - tells whether the article has a folded word: of an article that tells of a report, “the report” may be that
 */
export function asksForWholeArticle(question: string, has: (word: string) => boolean): boolean {
  if (question.length > LONGEST) return false;
  const words = plain(question);
  return WHOLE.test(words) && (words.match(OTHERS) ?? []).every((other) => !has(other));
}

const plain = (text: string): string =>
  fold(text)
    .replace(/\b(what|it|that|here)'?s\b/g, "$1 is")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
