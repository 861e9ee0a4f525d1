import { asksForWholeArticle } from "../core/answer/question/whole-article.ts";
import { replyToAnswer } from "../core/reply/reply-to-answer.ts";
import { askedArticle, askOptions } from "./ask-options.ts";
import { command } from "./command.ts";
import { answerJson } from "./json/answer-json.ts";
import { isLong } from "../core/engine.ts";
import { withSuggestions } from "./suggested-questions.ts";

export const ask = command({
  name: "ask",
  description: "Ask the article a question and get its own words, with the place they stand at",
  options: {
    ...askOptions,
    private: { kind: "flag", description: "Show the answer only to you" },
    "max-sentences": {
      kind: "choice",
      description: "How many sentences a quote may have",
      choices: [
        { value: "1", name: "One" },
        { value: "2", name: "One or two" },
      ],
      isOffered: false,
      only: "json",
    },
    candidates: {
      kind: "flag",
      description: "Add the sentences that came closest, whether or not they answer",
      isOffered: false,
      only: "json",
    },
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
  async json({ question, article: id, "max-sentences": most, candidates = false }, engine) {
    const answer = await engine.answer(question, askedArticle(engine, id), most === "1" ? 1 : 2);
    return answerJson(question, answer, candidates);
  },
});
