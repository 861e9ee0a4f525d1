import { QUOTED_FROM } from "../answer/confidence.ts";
import type { Answer } from "../answer/answer.ts";
import type { ExplainedWord, Explanation } from "../answer/explain-answer.ts";
import { citeQuote } from "../article/citation.ts";
import { shownQuestion } from "./reply-to-answer.ts";
import type { Block, ListItem, Reply } from "./reply.ts";

/** What each kind of answer is called. */
const KINDS: Readonly<Record<Explanation["answerType"], string | undefined>> = {
  date: "a date",
  duration: "a length of time",
  age: "an age",
  money: "a sum of money",
  number: "a number",
  reason: "a reason",
  place: "a place",
  name: "a name",
  term: "what something is called",
  definition: "what something is",
  "yes-no": "whether something is so",
  any: undefined,
};
/** A question of more words is a pasted text; its first words tell enough. */
const MOST_WORDS = 20;

/** Says in plain words why a question was answered as it was. Only the asker sees it. */
export function replyToExplanation(question: string, answer: Answer, explanation: Explanation): Reply {
  const { words, closest } = explanation;
  const where = closest === undefined ? "" : ` in paragraph ${citeQuote(closest).locator.paragraph}`;
  return {
    audience: "asker",
    blocks: [
      { kind: "question", text: shownQuestion(question) },
      { kind: "prose", text: lookedFor(explanation, where) },
      ...(words.length === 0
        ? []
        : [{ kind: "list", items: words.slice(0, MOST_WORDS).map(itemFor) } satisfies Block]),
      { kind: "note", text: decision(answer, explanation) },
    ],
  };
}

function lookedFor({ answerType, words, closest }: Explanation, where: string): string {
  if (words.length === 0) return "There was no word to look for in the question.";
  const kind = KINDS[answerType];
  const sought =
    kind === undefined
      ? "The words of your question were looked for"
      : `The words of your question were looked for, and ${kind} near them`;
  return closest === undefined
    ? `${sought}. No paragraph has enough of them.`
    : `${sought}. Closest came what stands${where}:`;
}

function itemFor({ asked, found, word = "" }: ExplainedWord): ListItem {
  switch (found) {
    case "same":
      return {
        name: asked,
        text: word.toLowerCase() === asked ? "is there" : `is there as “${word}”`,
      };
    case "related":
      return { name: asked, text: `is not there, but “${word}” means something like it` };
    case "heading":
      return { name: asked, text: "is in the title or a heading above" };
    case "nothing":
      return { name: asked, text: "is not there" };
  }
}

/** The figure is the model's: it sounds more exact than it is, so it is rounded. */
function decision({ kind, reason }: Answer, { confidence }: Explanation): string {
  const rounded = Math.round(confidence * 20) * 5;
  const sure = rounded < 5 ? "under 5 of 100" : rounded > 95 ? "over 95 of 100" : `about ${rounded} of 100`;
  const bar = `${QUOTED_FROM * 100}`;
  if (reason === "main-sentences") return "It was read as a question about the article as a whole.";
  switch (kind) {
    case "quoted":
      return `That it answers the question: ${sure}. From ${bar} on it is given as the answer.`;
    case "unsure":
      return `That it answers the question: ${sure}. Below ${bar} it is only shown as the closest passage.`;
    case "absent":
      return `That anything answers the question: ${sure}. So little is not worth showing.`;
  }
}
