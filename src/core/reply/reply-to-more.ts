import type { Answer } from "../answer/answer.ts";
import { furtherQuotes } from "./answer-actions.ts";
import { citedBlock } from "./cited-block.ts";
import type { Messages } from "../messages/messages.ts";
import { shownQuestion, shownQuotes } from "./reply-to-answer.ts";
import type { Reply } from "./reply.ts";

/** Says the quotes that the answer itself left out. Only the asker sees them. */
export function replyToMore(question: string, answer: Answer, { ask: { more } }: Messages): Reply {
  const further = furtherQuotes(answer, shownQuotes(answer).length);
  const text = further.length === 0 ? more.none : answer.kind === "unsure" ? more.near : more.answering;
  return {
    audience: "asker",
    blocks: [
      { kind: "question", text: shownQuestion(question) },
      { kind: "prose", text },
      ...further.map(({ quote, context }) => citedBlock(quote, context)),
    ],
  };
}
