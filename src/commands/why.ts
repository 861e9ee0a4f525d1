import { answerQuestion } from "../core/answer/answer-question.ts";
import { explainAnswer } from "../core/answer/explain-answer.ts";
import { replyToExplanation } from "../core/reply/reply-to-explanation.ts";
import { askedArticle, askOptions } from "./asking.ts";
import { command } from "./command.ts";

export const why = command({
  name: "why",
  description: "Why a question was answered as it was",
  isOffered: false,
  options: askOptions,
  async run({ question, article: id }, engine) {
    const index = engine.indexOf(askedArticle(engine, id));
    const answer = answerQuestion(question, index);
    return replyToExplanation(question, answer, explainAnswer(question, answer, index));
  },
});
