import type { Answer, AnswerQuote } from "../answer/answer.ts";
import { languageName } from "../answer/question/function-words.ts";
import { clip } from "../text/graphemes.ts";
import { answerActions } from "./answer-actions.ts";
import { citedBlock } from "./cited-block.ts";
import type { Block, Reply } from "./reply.ts";

/** Where several things were asked, so many of them are answered in one reply. Otherwise the best quote stands alone. */
const MOST_PARTS_SHOWN = 3;
/**
 * Characters of the longest question that is taken: room for a pasted sentence or two, a whole page is no question. Each is
 * shown whole: buttons read the question back from the message, and have to find the one that was asked.
 */
export const LONGEST_QUESTION = 1000;
/** A part of a question that is repeated. */
const PART_LENGTH = 120;
/** Words that the article lacks, named in one sentence. */
const MOST_WORDS = 6;

/** Who asked, and of what. */
export interface Asked {
  readonly question: string;
  /** The id of the article that was named, or undefined where none was. */
  readonly article?: string | undefined;
  /** The title of the article that was asked, or undefined where all were. */
  readonly title?: string | undefined;
  /** BCP 47 tag of that article's language, where it is known. */
  readonly language?: string | undefined;
  readonly isPrivate: boolean;
}

/** Says an answer in the article's words, or that there is none. Where there is none, only the asker sees it. */
export function replyToAnswer(answer: Answer, asked: Asked): Reply {
  const { article, isPrivate } = asked;
  const audience = isPrivate || answer.kind === "absent" ? "asker" : "everyone";
  const question = shownQuestion(asked.question);
  const blocks = [
    { kind: "question" as const, text: question },
    ...understanding(answer),
    ...body(answer, asked),
  ];
  const actions = answerActions(
    answer,
    { question, article },
    shownQuotes(answer).length,
    audience === "asker",
  );
  return { audience, blocks, answer: answer.kind, actions, isDismissible: true };
}

/** A question as a reply shows it. */
export const shownQuestion = (question: string): string =>
  clip(question.replace(/\s+/gu, " ").trim(), LONGEST_QUESTION);

/** The quotes that the reply shows, the first of the answer's: the best one, or one for each thing that was asked. */
export const shownQuotes = (answer: Answer): readonly AnswerQuote[] =>
  answer.kind === "quoted"
    ? answer.quotes.slice(0, answer.unanswered === undefined ? 1 : MOST_PARTS_SHOWN)
    : answer.quotes;

function body(answer: Answer, asked: Asked): Block[] {
  switch (answer.kind) {
    case "quoted":
      return [...shownQuotes(answer).map(blockFor), ...leftOpen(answer.unanswered ?? [], asked)];
    case "unsure":
      return [{ kind: "prose", text: doubt(answer, asked) }, ...answer.quotes.map(blockFor)];
    case "absent":
      return [{ kind: "prose", text: absence(answer, asked) }];
  }
}

const named = ({ title }: Asked, one: string, all: string): string =>
  title === undefined ? `The articles here ${all}` : `“${title}” ${one}`;

/** What is said before quotes that may not answer. */
function doubt(answer: Extract<Answer, { kind: "unsure" }>, asked: Asked): string {
  const { reason, mentioned } = answer;
  if (reason === "main-sentences")
    return `The main sentences of ${asked.title === undefined ? "the article" : `“${asked.title}”`}, as Footnote picks them. They may not answer the question:`;
  if (reason === "only-mentioned" && mentioned !== undefined)
    return `${named(asked, "mentions", "mention")} “${clip(mentioned.subject, 40)}”, but ${asked.title === undefined ? "do" : "does"} not clearly say ${mentioned.of === "person" ? "who" : "what"} that is:`;
  return `${named(asked, "does", "do")} not clearly answer this. The closest passage${lacking(answer)}:`;
}

/** What is said where there is no quote. */
function absence(answer: Extract<Answer, { kind: "absent" }>, asked: Asked): string {
  const { title, language } = asked;
  if (answer.reason === undefined)
    return `${named(asked, "does", "do")} not answer this${reasonFor(answer)}.`;
  switch (answer.reason) {
    case "nothing-asked":
      return `Ask me something about ${title === undefined ? "an article" : `“${title}”`}, for example when something happened or who said it.`;
    case "other-language": {
      const known = languageName(language);
      return title !== undefined && known !== undefined
        ? `“${title}” is in ${known}. Please ask in ${known}.`
        : "Please ask in the language of the article: only its own words can be found.";
    }
    case "several-articles":
      return "That is about a whole article. Please say which one you mean.";
  }
}

const reasonFor = ({ missing, candidates }: Answer): string => {
  if (missing.length > 0) return `: there is nothing about ${wordList(missing)}`;
  return candidates.length > 0 ? ": its words come up, but not together" : "";
};

/** Says which of several things that were asked are not answered. */
function leftOpen(unanswered: readonly string[], asked: Asked): Block[] {
  if (unanswered.length === 0) return [];
  const parts = listed(unanswered.map((part) => `“${clip(part, PART_LENGTH)}”`));
  return [
    {
      kind: "prose",
      text: `${named(asked, "does", "do")} not clearly answer the rest: ${parts}.`,
    },
  ];
}

const blockFor = ({ quote, context }: AnswerQuote): Block => citedBlock(quote, context);

/** What was asked for and is not there. */
const KINDS: Readonly<Record<NonNullable<Answer["missingKind"]>, string>> = {
  date: "no date",
  duration: "no length of time",
  age: "no age",
  money: "no sum of money",
  number: "no number",
};

/** ", which gives no date and does not mention “treaty”". */
function lacking({ missing, missingKind, contradiction }: Answer): string {
  const kind = missingKind && KINDS[missingKind];
  // What is named as the contradiction is not named again.
  const told =
    contradiction !== undefined && "asked" in contradiction ? contradiction.asked.toLowerCase() : "";
  const others = missing.filter((word) => !told.includes(word));
  const faults = [
    ...(contradiction === undefined ? [] : [otherwise(contradiction)]),
    ...(kind === undefined ? [] : [`gives ${kind}`]),
    ...(others.length === 0 ? [] : [`does not mention ${wordList(others)}`]),
  ];
  return faults.length === 0 ? "" : `, which ${faults.join(" and ")}`;
}

/** How a passage disagrees with the question, in no words but the asker's: "seems to" is as far as it was read. */
function otherwise(contradiction: NonNullable<Answer["contradiction"]>): string {
  switch (contradiction.kind) {
    case "swapped":
      return "seems to have it the other way round";
    case "part":
      return `seems to give ${wordList([contradiction.asked])} another part in it`;
    case "other":
      return `seems to say this of somebody else, not of ${wordList([contradiction.asked])}`;
    case "denied":
      return "seems to say that this is not so";
    case "affirmed":
      return "seems to say that it is so";
    case "opposite":
      return `seems to say the opposite of ${wordList([contradiction.asked])}`;
  }
}

function understanding({ understood, kind }: Answer): Block[] {
  if (understood.length === 0 || kind === "absent") return [];
  const words = understood.map(({ asked, read }) => `“${read}” for “${asked}”`);
  return [{ kind: "note", text: `Showing results with ${words.slice(0, MOST_WORDS).join(", ")}.` }];
}

function wordList(words: readonly string[]): string {
  return listed(words.slice(0, MOST_WORDS).map((word) => `“${clip(word, 40)}”`));
}

function listed(items: readonly string[]): string {
  const [last, ...others] = items.toReversed();
  return others.length === 0 ? (last ?? "") : `${others.toReversed().join(", ")} or ${last}`;
}
