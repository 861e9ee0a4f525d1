import { english } from "../core/messages/en/index.ts";
import { replyToMore } from "../core/reply/reply-to-more.ts";
import { askedArticle, askOptions } from "./ask-options.ts";
import { command } from "./command.ts";

export const more = command({
  name: "more",
  description: english.commands.more.description,
  isOffered: false,
  options: askOptions,
  async run({ question, article: id }, engine) {
    const answer = await engine.answer(question, askedArticle(engine, id));
    return replyToMore(question, answer, engine.messages);
  },
});
