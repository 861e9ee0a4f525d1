import { answerQuestion } from "../core/answer/answer-question.ts";
import { asksForWholePiece } from "../core/answer/question/whole-piece.ts";
import { replyToAnswer } from "../core/reply/reply-to-answer.ts";
import { command } from "./command.ts";
import { findArticle, isLong } from "./desk.ts";

/** Room for a pasted sentence or two; a whole page is no question. */
const LONGEST_QUESTION = 1000;

export const ask = command({
  name: "ask",
  description: "Ask the piece a question and get its own words, with the place they stand at",
  options: {
    question: {
      kind: "text",
      description: "What you want to know",
      required: true,
      maxLength: LONGEST_QUESTION,
    },
    article: { kind: "article", description: "Which piece to ask (all of them if you leave this out)" },
    private: { kind: "flag", description: "Show the answer only to you" },
  },
  // The main sentences of a long piece are not found at once.
  takesLong({ question, article: id }, desk) {
    const article = id === undefined ? onlyArticle(desk.library.articles) : findArticle(desk, id);
    return article !== undefined && isLong(article) && asksForWholePiece(question, () => false);
  },
  async run({ question, article: id, private: isPrivate = false }, desk) {
    const article = id === undefined ? onlyArticle(desk.library.articles) : findArticle(desk, id);
    const answer = answerQuestion(question, desk.indexOf(article));
    return replyToAnswer(answer, { question, title: article?.title, language: article?.language, isPrivate });
  },
});

const onlyArticle = <T>(articles: readonly T[]): T | undefined =>
  articles.length === 1 ? articles[0] : undefined;
