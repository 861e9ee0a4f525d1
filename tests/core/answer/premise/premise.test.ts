import { describe, expect, it } from "vitest";
import type { Contradiction } from "../../../../src/core/answer/premise/contradiction.ts";
import { contradictionIn } from "../../../../src/core/answer/premise/readers.ts";
import { indexPassages } from "../../../../src/core/search/passage-index.ts";
import { analyseQuestion } from "../../../../src/core/search/query.ts";
import { rankSentences } from "../../../../src/core/search/rank-sentences.ts";
import { readMeanings } from "../../../../src/storage/meanings.ts";
import { anArticle } from "../../../support/articles.ts";
import { contradicted, silent } from "./premise.cases.ts";

const meanings = await readMeanings();

/** What an article of one sentence contradicts of the question. */
function contradictionOf(question: string, sentence: string): Contradiction | undefined {
  const index = indexPassages([anArticle(sentence)], meanings);
  const query = analyseQuestion(question, index);
  const [candidate] = rankSentences(query, index);
  return candidate && contradictionIn(query, candidate);
}

describe("what a question takes for granted", () => {
  it.each(contradicted)("“%s” is contradicted by “%s”: %s", (question, sentence, kind) => {
    const found = contradictionOf(question, sentence);
    expect(found?.kind).toBe(kind);
    expect(found?.sureness).toBeGreaterThan(0.5);
    expect(found?.sureness).toBeLessThanOrEqual(1);
  });

  it.each(silent)("“%s” is not contradicted by “%s”", (question, sentence) => {
    expect(contradictionOf(question, sentence)).toBeUndefined();
  });
});

describe("a contradiction", () => {
  it.each([
    ["When did Ukraine invade Georgia?", "Russia invaded Georgia in 2008.", "Ukraine"],
    ["Who invaded Russia?", "Russia invaded Georgia in 2008.", "Russia"],
    ["Why did prices fall?", "Prices rose in 2008.", "fall"],
  ])("of “%s” by “%s” names “%s”, in the asker’s words", (question, sentence, asked) => {
    expect(contradictionOf(question, sentence)).toMatchObject({ asked });
  });
});
