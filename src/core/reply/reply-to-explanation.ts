import { QUOTED_FROM } from "../answer/confidence.ts";
import type { Answer } from "../answer/answer.ts";
import type { ExplainedWord, Explanation } from "../answer/explain-answer.ts";
import { citeQuote } from "../article/citation.ts";
import type { Messages } from "../messages/messages.ts";
import { shownQuestion } from "./reply-to-answer.ts";
import type { ReplyBlock, ListItem, Reply } from "./reply.ts";

/** A question of more words is a pasted text; its first words tell enough. */
const MOST_WORDS = 20;

/** Says in plain words why a question was answered as it was. Only the asker sees it. */
export function replyToExplanation(
  question: string,
  answer: Answer,
  explanation: Explanation,
  { why }: Messages,
): Reply {
  const { words } = explanation;
  return {
    audience: "asker",
    blocks: [
      { kind: "question", text: shownQuestion(question) },
      { kind: "prose", text: lookedFor(answer, explanation, why) },
      ...(words.length === 0
        ? []
        : [
            {
              kind: "list",
              items: words.slice(0, MOST_WORDS).map((word) => itemFor(word, why)),
            } satisfies ReplyBlock,
          ]),
      { kind: "note", text: decision(answer, explanation, why) },
    ],
  };
}

type Why = Messages["why"];

function lookedFor({ readBy }: Answer, { answerType, words, closest }: Explanation, why: Why): string {
  const paragraph = closest && citeQuote(closest).locator.paragraph;
  if (readBy === "meaning" && paragraph !== undefined)
    return why.readForMeaning({ paragraph, hasWords: words.length > 0 });
  if (words.length === 0) return why.noWords;
  return why.lookedFor({ kind: answerType === "any" ? undefined : answerType, paragraph });
}

function itemFor({ asked, found, word = "" }: ExplainedWord, why: Why): ListItem {
  switch (found) {
    case "same":
      return { name: asked, text: word.toLowerCase() === asked ? why.found : why.foundAs(word) };
    case "related":
      return { name: asked, text: why.relatedTo(word) };
    case "heading":
      return { name: asked, text: why.inHeading };
    case "nothing":
      return { name: asked, text: why.notFound };
  }
}

/** The figure is the model's: it sounds more exact than it is, so it is rounded. */
function decision({ kind, reason }: Answer, { confidence }: Explanation, why: Why): string {
  if (reason === "main-sentences") return why.wholeArticle;
  const rounded = Math.round(confidence * 20) * 5;
  const shown = {
    percent: Math.min(Math.max(rounded, 5), 95),
    isLess: rounded < 5,
    isMore: rounded > 95,
  };
  const atLeast = QUOTED_FROM * 100;
  switch (kind) {
    case "quoted":
      return why.quoted(shown, atLeast);
    case "unsure":
      return why.unsure(shown, atLeast);
    case "absent":
      return why.absent(shown);
  }
}
