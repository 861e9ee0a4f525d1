import { asksForWholeArticle } from "../core/answer/question/whole-article.ts";
import { replyToAnswer } from "../core/reply/reply-to-answer.ts";
import { askedArticle, askOptions } from "./ask-options.ts";
import { command } from "./command.ts";
import { isLong } from "../core/engine.ts";
import { withSuggestions } from "./suggested-questions.ts";

export const ask = command({
  name: "ask",
  description: "Ask the article a question and get its own words, with the place they stand at",
  options: {
    ...askOptions,
    private: { kind: "flag", description: "Show the answer only to you" },
  },
  // The main sentences of a long article are not found at once.
  takesLong({ question, article: id }, engine) {
    const article = askedArticle(engine, id);
    return article !== undefined && isLong(article) && asksForWholeArticle(question, () => false);
  },
  async run({ question, article: id, private: isPrivate = false }, engine) {
    const article = askedArticle(engine, id);
    const answer = await engine.answer(question, article);
    const reply = replyToAnswer(answer, {
      question,
      article: id,
      title: article?.title,
      language: article?.language,
      isPrivate,
    });
    return answer.kind === "quoted"
      ? reply
      : withSuggestions(reply, { question, article: id, isPrivate }, engine);
  },
});
