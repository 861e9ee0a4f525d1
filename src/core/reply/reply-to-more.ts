import type { Answer } from "../answer/answer.ts";
import { furtherQuotes } from "./answer-actions.ts";
import { citedBlock } from "./cited-block.ts";
import { shownQuestion, shownQuotes } from "./reply-to-answer.ts";
import type { Reply } from "./reply.ts";

/** Says the quotes that the answer itself left out. Only the asker sees them. */
export function replyToMore(question: string, answer: Answer): Reply {
  const further = furtherQuotes(answer, shownQuotes(answer).length);
  const text =
    further.length === 0
      ? "There are no further quotes for this."
      : answer.kind === "unsure"
        ? "These passages come near too. They may not answer the question:"
        : "Further quotes that answer this:";
  return {
    audience: "asker",
    blocks: [
      { kind: "question", text: shownQuestion(question) },
      { kind: "prose", text },
      ...further.map(({ quote, context }) => citedBlock(quote, context)),
    ],
  };
}
