import { english } from "../core/messages/en/index.ts";
import { explainAnswer } from "../core/answer/explain-answer.ts";
import { replyToExplanation } from "../core/reply/reply-to-explanation.ts";
import { askedArticle, askOptions } from "./ask-options.ts";
import { command } from "./command.ts";

export const why = command({
  name: "why",
  description: english.commands.why.description,
  isOffered: false,
  options: askOptions,
  async run({ question, article: id }, engine) {
    const article = askedArticle(engine, id);
    const answer = await engine.answer(question, article);
    return replyToExplanation(
      question,
      answer,
      explainAnswer(question, answer, engine.indexOf(article)),
      engine.messages,
    );
  },
});
