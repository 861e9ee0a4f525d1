import { english } from "../../../src/core/messages/en/index.ts";
import { describe, expect, it } from "vitest";
import { answerByWords } from "../../../src/core/answer/answer-question.ts";
import { explainAnswer } from "../../../src/core/answer/explain-answer.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { replyToExplanation } from "../../../src/core/reply/reply-to-explanation.ts";
import { indexPassages } from "../../../src/core/search/passage-index.ts";
import { anArticle } from "../../support/articles.ts";

const TEXT = `# The mill

The old mill at Torrin was annexed by the village in 1871. Its keeper was glad.

A dog barked twice. Nobody slept that night.

The pharmacist sold bread on Mondays.`;
const index = indexPassages([anArticle(TEXT, { title: "Rain over Oban" })]);

const explain = (question: string) => {
  const answer = answerByWords(question, index);
  return { answer, explanation: explainAnswer(question, answer, index) };
};
const textOf = (question: string): string => {
  const { answer, explanation } = explain(question);
  return replyToExplanation(question, answer, explanation, english)
    .blocks.flatMap((block) => {
      if (block.kind === "list") return block.items.map(({ name, text }) => `${name}: ${text}`);
      return "text" in block ? block.text : [];
    })
    .join("\n");
};

describe("why a question was answered as it was", () => {
  it("names the article's word for each of the question's", () => {
    const { explanation } = explain("When did Torrin annex the windmill in Oban?");
    expect(explanation.answerType).toBe("date");
    expect(explanation.words).toEqual([
      { asked: "torrin", found: "same", word: "Torrin" },
      { asked: "annex", found: "same", word: "annexed" },
      { asked: "windmill", found: "nothing" },
      { asked: "oban", found: "heading" },
    ]);
    expect(explanation.closest && wordsOf(explanation.closest)).toBe(
      "The old mill at Torrin was annexed by the village in 1871. Its keeper was glad.",
    );
  });

  it("names the word that a misspelt one was read as, and one of the same family", () => {
    const { words } = explain("When was the mil anexed by the pharmacy?").explanation;
    expect(words.map(({ asked, word }) => [asked, word])).toContainEqual(["anexed", "annexed"]);
    const family = explain("Which pharmacy sold bread?").explanation.words;
    expect(family).toContainEqual({ asked: "pharmacy", found: "related", word: "pharmacist" });
  });

  it("says it in plain words", () => {
    expect(textOf("When was the mill annexed?")).toMatch(
      /^When was the mill annexed\?\nFootnote looked for your question’s words and for a date\. Closest match: paragraph 1\.\nmill: found\nannexed: found\nConfidence: (?:over 95|about \d\d)%\. Answers need at least 50%\.$/,
    );
  });

  it("says of what is not in the article that it is not", () => {
    expect(textOf("Who won the chess match?")).toMatch(
      /No paragraph has enough of them\.\nwon: not found\nchess: not found\nmatch: not found\nConfidence: under 5%/,
    );
  });

  it.each(["", "?!", "Hello!", "What?", "a".repeat(1000), "\u202E\u0000"])(
    "does no harm to %j",
    (question) => {
      expect(textOf(question)).toMatch(/no words to look for|not found/);
    },
  );
});
