import type { Answer, AnswerQuote } from "../answer/answer.ts";
import { languageName } from "../answer/question/function-words.ts";
import type { Messages } from "../messages/messages.ts";
import { fold } from "../text/fold.ts";
import { clip } from "../text/graphemes.ts";
import { wordsOf } from "../article/quote.ts";
import { answerActions } from "./answer-actions.ts";
import { citedBlock } from "./cited-block.ts";
import type { ReplyBlock, Reply } from "./reply.ts";

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
const WORD_LENGTH = 40;

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
export function replyToAnswer(answer: Answer, asked: Asked, messages: Messages): Reply {
  const { article, isPrivate } = asked;
  const audience = isPrivate || answer.kind === "absent" ? "asker" : "everyone";
  const question = shownQuestion(asked.question);
  const blocks = [
    { kind: "question" as const, text: question },
    ...understanding(answer, messages),
    ...body(answer, asked, messages),
  ];
  const actions = answerActions(
    answer,
    { question, article },
    shownQuotes(answer).length,
    audience === "asker",
    messages,
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

function body(answer: Answer, asked: Asked, messages: Messages): ReplyBlock[] {
  switch (answer.kind) {
    case "quoted":
      return [...shownQuotes(answer).map(blockFor), ...leftOpen(answer.unanswered ?? [], asked, messages)];
    case "unsure":
      return [{ kind: "prose", text: doubt(answer, asked, messages) }, ...answer.quotes.map(blockFor)];
    case "absent":
      return [{ kind: "prose", text: absence(answer, asked, messages) }];
  }
}

/** What is said before quotes that may not answer. */
function doubt(answer: Extract<Answer, { kind: "unsure" }>, asked: Asked, { ask }: Messages): string {
  const { reason, mentioned, contradiction, missingKind } = answer;
  const { title } = asked;
  if (reason === "main-sentences") return ask.mainSentences({ title });
  if (reason === "only-mentioned" && mentioned !== undefined)
    return ask.onlyMentioned({ title, of: mentioned.of, subject: clip(mentioned.subject, WORD_LENGTH) });
  return ask.notClearly({
    title,
    disagrees:
      contradiction !== undefined && "asked" in contradiction
        ? { ...contradiction, asked: clip(contradiction.asked, WORD_LENGTH) }
        : contradiction,
    missingKind,
    missing: listed(notShown(answer), asked),
    passages: answer.quotes.length,
  });
}

/** What is said where there is no quote. */
function absence(answer: Extract<Answer, { kind: "absent" }>, asked: Asked, { ask }: Messages): string {
  const { title, language } = asked;
  if (answer.reason === undefined)
    return ask.notAnswered({
      title,
      missing: listed(answer.missing, asked),
      areWordsApart: answer.candidates.length > 0,
    });
  switch (answer.reason) {
    case "nothing-asked":
      return ask.nothingAsked({ title });
    case "other-language":
      return ask.otherLanguage({
        title,
        language: languageName(language) === undefined ? undefined : language?.split("-")[0],
      });
    case "several-articles":
      return ask.severalArticles;
  }
}

/** Says which of several things that were asked are not answered. */
function leftOpen(unanswered: readonly string[], { title }: Asked, { ask }: Messages): ReplyBlock[] {
  if (unanswered.length === 0) return [];
  const parts = unanswered.map((part) => clip(part, PART_LENGTH));
  return [{ kind: "prose", text: ask.restNotAnswered({ title, parts }) }];
}

const blockFor = ({ quote, context }: AnswerQuote): ReplyBlock => citedBlock(quote, context);

/** Words that the passage lacks: neither what is named as the contradiction, nor what can be read in the quotes below. */
function notShown({ missing, contradiction, quotes }: Answer): readonly string[] {
  const named = contradiction !== undefined && "asked" in contradiction ? fold(contradiction.asked) : "";
  const shown = quotes.flatMap(({ quote, context }) => [quote, ...(context === undefined ? [] : [context])]);
  const words = new Set(shown.flatMap((quote) => fold(wordsOf(quote)).match(/[\p{L}\p{N}]+/gu) ?? []));
  return missing.filter((word) => !named.includes(word) && !words.has(word));
}

/** Words as the asker wrote them, so many that a sentence can name. */
const listed = (words: readonly string[], { question }: Asked): readonly string[] => {
  const written = new Map(
    (question.match(/[\p{L}\p{N}\p{M}’'-]+/gu) ?? []).map((word) => [fold(word), word]),
  );
  return words.slice(0, MOST_WORDS).map((word) => clip(written.get(word) ?? word, WORD_LENGTH));
};

function understanding({ understood, kind }: Answer, { ask }: Messages): ReplyBlock[] {
  if (understood.length === 0 || kind === "absent") return [];
  return [{ kind: "note", text: ask.understood(understood.slice(0, MOST_WORDS)) }];
}
