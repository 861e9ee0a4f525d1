import { fold } from "../../text/fold.ts";

/** What is known of an article besides its text. */
export type ArticleFact = "author" | "published" | "publisher" | "address" | "title";

/** Longer questions are about something in particular. */
const LONGEST = 150;

/** What an article may be called, and something that it tells of as well. */
const OTHER =
  "(?:text|essay|report|editorial|column|story|paper|post|author|writer|publisher|headline|source)";
const OTHERS = new RegExp(`\\b${OTHER}\\b`, "g");
const NOUN = "(?:article|piece|op ed|text|essay|report|editorial|column|story|paper|post)";
/** The article that is asked, and no other. */
const IT = `(?:this(?: ${NOUN})?|it|the ${NOUN})`;
const OF = `(?: of ${IT})`;
const FIRST = "(?:first |originally )?";
const MEDIUM =
  "(?:news ?papers?|papers?|magazines?|journals?|(?:web)? ?sites?|publications?|(?:news |media )?outlets?|publishers?)";

/** Each has to be all of the question, as `plain` leaves it. */
const ENGLISH: Readonly<Record<ArticleFact, readonly string[]>> = {
  author: [
    `who (?:wrote|authored|penned|has written|had written|is writing) ${IT}`,
    `who (?:is|are|was|were) (?:the |its )?(?:authors?|writers?)${OF}?`,
    `who (?:is|are|was|were) (?:this|the) ${NOUN} s (?:authors?|writers?)`,
    `(?:by whom|who) (?:is|was) ${IT} (?:written|by|written by)`,
    `whose ${NOUN} is (?:this|it)`,
    `(?:what is |tell me |give me )?(?:the )?(?:name of )?(?:the )?(?:author|writer)(?: s name)?${OF}?`,
    "byline",
  ],
  published: [
    `when (?:was|is) ${IT} ${FIRST}(?:published|written|posted|released|printed|dated|from)`,
    `when did ${IT} ${FIRST}(?:come out|appear|get published|go online|run)`,
    `(?:on )?(?:what|which) (?:date|day|month|year) (?:was|is) ${IT} ${FIRST}(?:published|written|posted|from)`,
    `(?:what is |what was )?(?:the )?(?:publication date|date of publication|date published)${OF}?`,
    `what is the date${OF}`,
    `how old is ${IT}`,
  ],
  publisher: [
    `where (?:was|is) ${IT} ${FIRST}(?:published|posted|printed|from)`,
    `where did ${IT} ${FIRST}(?:appear|come out|come from|run)`,
    `who ${FIRST}(?:published|publishes|printed) ${IT}`,
    `(?:in |on )?(?:what|which) ${MEDIUM} (?:is|was) ${IT} (?:from|${FIRST}published in|published|published on|published by|in)`,
    `(?:in |on )?(?:what|which) ${MEDIUM} (?:published|ran|printed|wrote) ${IT}`,
    `(?:in |on )?(?:what|which) ${MEDIUM} did ${IT} (?:appear|come out|run)(?: in| on)?`,
    `(?:who is |what is )?the (?:publisher|source)${OF}?`,
  ],
  address: [
    `where can i (?:read|find|see|get) (?:${IT}|the (?:original|full|whole|complete)(?: ${NOUN})?)(?: online)?`,
    `(?:what is |give me |show me )?(?:the |a )?(?:url|link|web address)(?: (?:of|to|for) (?:${IT}|the original))?`,
  ],
  title: [
    `what is ${IT} called`,
    `what is the (?:title|headline)${OF}?`,
    `what is the name${OF}`,
    `(?:the )?title${OF}?`,
  ],
};

const DAS = "(?:das|es|dies|(?:den|der|dieser|diesen|dieses|das) (?:artikel|text|beitrag|kommentar))";
const DESSEN = "(?: (?:des|dieses|vom|von diesem) (?:artikels?|textes|text|beitrags?|kommentars?))";
const GERMAN: Readonly<Record<ArticleFact, readonly string[]>> = {
  author: [
    `wer hat ${DAS} (?:geschrieben|verfasst)`,
    `wer schrieb ${DAS}`,
    `von wem (?:ist|stammt) ${DAS}`,
    `wer ist (?:der|die) (?:autor|autorin|verfasser|verfasserin)${DESSEN}?`,
  ],
  published: [
    `wann (?:ist|wurde) ${DAS} (?:erschienen|veroffentlicht|geschrieben|verfasst)`,
    `wann erschien ${DAS}`,
    `von wann ist ${DAS}`,
    `wie alt ist ${DAS}`,
  ],
  publisher: [
    `wo (?:ist|wurde) ${DAS} (?:erschienen|veroffentlicht)`,
    `wo erschien ${DAS}`,
    `wer hat ${DAS} veroffentlicht`,
    `woher (?:ist|stammt|kommt) ${DAS}`,
    `in welcher zeitung (?:ist|stand|erschien) ${DAS}(?: erschienen)?`,
  ],
  address: [
    `wo kann ich (?:${DAS}|den ganzen artikel|das original) (?:lesen|finden)`,
    `(?:wie ist |was ist )?(?:der link|die adresse)(?: (?:zum artikel|zum original)|${DESSEN})?`,
  ],
  title: [`wie heisst ${DAS}`, `(?:was|wie) ist (?:der titel|die uberschrift)${DESSEN}?`],
};

const OPENING =
  "(?:so |and |ok |okay |well |hey |please |do you know |can you tell me |could you tell me |tell me |weisst du |und )*";
const CLOSING = "(?: please| exactly| then| again| bitte)*";
const whole = (patterns: readonly string[]): RegExp =>
  new RegExp(`^${OPENING}(?:${patterns.join("|")})${CLOSING}$`);

const FACTS = (["author", "published", "publisher", "address", "title"] as const).map(
  (fact) => [fact, whole([...ENGLISH[fact], ...GERMAN[fact]])] as const,
);

/** What “and when?” asks after another question. */
const ALSO: ReadonlyMap<string, ArticleFact> = new Map([
  ["who", "author"],
  ["by whom", "author"],
  ["wer", "author"],
  ["when", "published"],
  ["wann", "published"],
  ["where", "publisher"],
  ["wo", "publisher"],
]);

/**
 * What a question asks of the article itself, which its text seldom says: who wrote it, when and where it was published. All
 * of the question has to be that: “Who wrote the report that the minister mentioned?” is about a report.
 *
 * @param has - tells whether the article has a folded word: of an article that tells of a report, “the report” may be that
 * @returns what is asked for, in order; empty where something else is
 */
export function factsAsked(question: string, has: (word: string) => boolean): readonly ArticleFact[] {
  if (question.length > LONGEST) return [];
  // “When and where was this published?” is two questions in one.
  const words = plain(question).replace(
    /^(when|where|wann|wo) (and|und) (when|where|wann|wo) (.*)$/u,
    "$1 $4 $2 $3 $4",
  );
  const facts = words.split(/ (?:and|und) /u).map((part, index) => {
    const also = index === 0 ? undefined : ALSO.get(part);
    return also ?? FACTS.find(([, pattern]) => pattern.test(part))?.[0];
  });
  const known = facts.flatMap((fact) => fact ?? []);
  if (known.length < facts.length || known.length === 0) return [];
  // “This report” is this one, whatever reports the article tells of.
  const others = words.replace(new RegExp(`\\bthis ${NOUN}\\b`, "g"), "").match(OTHERS) ?? [];
  const isNamed = new RegExp(`\\b(?:this|the (?:article|piece|op ed))\\b`).test(words);
  return isNamed || others.every((other) => !has(other)) ? [...new Set(known)] : [];
}

const plain = (text: string): string =>
  fold(text)
    .replace(/\b(what|who|where|when|it|that)'?s\b/g, "$1 is")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
