import { english } from "../core/messages/en/index.ts";
import { asksForWholeArticle } from "../core/answer/question/whole-article.ts";
import { replyToAnswer } from "../core/reply/reply-to-answer.ts";
import { askedArticle, askOptions } from "./ask-options.ts";
import { command } from "./command.ts";
import { answerJson } from "./json/answer-json.ts";
import { isLong } from "../core/article/reading-length.ts";
import { factsFor, factsJson, factsReply, sayingNotKnown } from "./article-facts.ts";
import { withSuggestions } from "./suggested-questions.ts";

const words = english.commands.ask;

export const ask = command({
  name: "ask",
  description: words.description,
  options: {
    ...askOptions,
    private: { kind: "flag", description: words.options.private.description },
    "max-sentences": {
      kind: "choice",
      description: words.options["max-sentences"].description,
      choices: [
        { value: "1", name: words.options["max-sentences"].choices["1"] },
        { value: "2", name: words.options["max-sentences"].choices["2"] },
      ],
      isOffered: false,
      only: "json",
    },
    candidates: {
      kind: "flag",
      description: words.options.candidates.description,
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
    const facts = factsFor(question, article, engine);
    const known = factsReply(facts, { question, article, isPrivate }, engine);
    if (known !== undefined) return known;
    const answer = await engine.answer(question, article);
    const { title, language } = article ?? {};
    const reply = replyToAnswer(
      answer,
      { question, article: id, title, language, isPrivate },
      engine.messages,
    );
    if (answer.kind === "quoted") return reply;
    const offered = withSuggestions(reply, { question, article: id, isPrivate }, engine);
    return facts.length === 0 ? offered : sayingNotKnown(offered, facts, engine);
  },
  async json({ question, article: id, "max-sentences": most, candidates = false }, engine) {
    const article = askedArticle(engine, id);
    const known = factsJson(question, factsFor(question, article, engine), article, engine);
    if (known !== undefined) return known;
    const answer = await engine.answer(question, article, most === "1" ? 1 : 2);
    return answerJson(question, answer, candidates);
  },
});
