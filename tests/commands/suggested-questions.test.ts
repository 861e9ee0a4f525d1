import { describe, expect, it } from "vitest";
import { ask } from "../../src/commands/ask.ts";
import { createEngine } from "../../src/core/engine.ts";
import { helpFor } from "../../src/commands/help.ts";
import { commands } from "../../src/commands/index.ts";
import { questionsFor } from "../../src/commands/suggested-questions.ts";
import { answerByWords } from "../../src/core/answer/answer-question.ts";
import { wordsOf } from "../../src/core/article/quote.ts";
import { actionId } from "../../src/discord/render/action-id.ts";
import { anArticle } from "../support/articles.ts";

const mill = anArticle(
  "The Arnby mill opened in 1902. Ida Holt wrote the first plan.\n\nThe council closed the mill in 1931 because the river had dried up.",
  { id: "mill", title: "The mill", questions: ["Why did the council close the mill?"] },
);
const ferry = anArticle("The chain ferry sank in 1888.\n\nThe town of Lund built a bridge in 1890.", {
  id: "ferry",
  title: "The ferry",
});
const one = createEngine({ articles: [mill], problems: [] });
const two = createEngine({ articles: [ferry, mill], problems: [] });
const none = createEngine({ articles: [], problems: [] });
const questionsOf = (engine: typeof one, ...rest: [article: typeof mill | undefined, typed?: string]) =>
  engine.suggest(rest[0], rest[1] ?? "", 25).map(({ question }) => question);

describe("the engine’s suggestions", () => {
  it("are those of the article that is named, its own questions first", () => {
    expect(questionsOf(two, mill)[0]).toBe("Why did the council close the mill?");
    expect(questionsOf(two, ferry)).toContain("When did the chain ferry sink?");
    expect(questionsOf(two, ferry).join()).not.toContain("mill");
  });

  it("are those of the only article where none is named", () => {
    expect(questionsOf(one, undefined)).toEqual(questionsOf(one, mill));
  });

  it("are a mix where there are several, each answered by all of them together", () => {
    const mixed = two.suggest(undefined, "", 25);
    expect(new Set(mixed.map(({ article }) => article.id))).toEqual(new Set(["ferry", "mill"]));
    for (const { question, article, sentence } of mixed) {
      const answer = answerByWords(question, two.indexOf());
      expect([question, answer.kind]).toEqual([question, "quoted"]);
      const quote = answer.quotes[0]?.quote;
      expect(quote?.article).toBe(article);
      if (sentence !== undefined) expect(quote && wordsOf(quote)).toContain(wordsOf(sentence));
    }
  });

  it.each([
    ["a name in small letters", "lund", "What does the article say about Lund?"],
    ["the beginning of a name", "arn", "What does the article say about Arnby?"],
    ["a plain word", "bridge", "What does the article say about the bridge?"],
    ["a word that is nowhere", "zeppelin", undefined],
    ["a question", "When did the town of Lund build a bridge?", undefined],
  ])("say what the article says about whatever was typed: %s", (_what, typed, expected) => {
    const about = (id: typeof mill): string[] =>
      questionsOf(two, id, typed).filter((question) =>
        question.startsWith("What does the article say about"),
      );
    const found = [...about(ferry), ...about(mill)];
    expect(found).toEqual(expected === undefined ? [] : expect.arrayContaining([expected]));
    for (const question of found)
      expect([mill, ferry].map((id) => answerByWords(question, two.indexOf(id)).kind)).toContain("quoted");
  });

  it("are those of the default article where there is one and none is named", () => {
    const engine = createEngine({ articles: [ferry, mill], problems: [] }, { defaultArticle: "mill" });
    expect(engine.suggest(undefined, "", 25).every(({ article }) => article === mill)).toBe(true);
  });

  it("are none where there is no article", () => {
    expect(none.suggest(undefined, "when", 25)).toEqual([]);
  });
});

describe("completing the question of /ask", () => {
  it("offers the best five where nothing is typed", () => {
    expect(questionsFor(" ", {}, one)).toEqual(questionsOf(one, mill).slice(0, 5));
  });

  it("offers what fits what is typed, misspelt or not", () => {
    expect(questionsFor("when did the mil clos", {}, one)[0]).toBe("When did the council close the mill?");
  });

  it("offers the questions of the article that is chosen", () => {
    expect(questionsFor("when", { article: "ferry" }, two).join()).toContain("ferry");
    expect(questionsFor("when", { article: "ferry" }, two).join()).not.toContain("mill");
  });

  it.each([
    ["an article that is not there", "canal"],
    ["a title in place of an id", "The mill"],
  ])("offers nothing for %s", (_, article) => {
    expect(questionsFor("", { article }, two)).toEqual([]);
  });

  it.each([undefined, "", 5, null])("takes %j for no article", (article) => {
    expect(questionsFor("", { article }, one).length).toBeGreaterThan(0);
  });
});

describe("where there is no answer for sure", () => {
  it.each(["Who was Napoleon?", "hello", "Wann wurde die Mühle geschlossen?"])(
    "“%s” gets questions that have one, as what to do next",
    async (question) => {
      const { actions = [], blocks } = await ask.run({ question }, one);
      const offered = actions.filter(({ group }) => group === "suggestions");
      expect(offered.map(({ label }) => label)).toEqual(questionsOf(one, mill).slice(0, 3));
      expect(offered.map(({ command, input }) => [command, input["question"]])).toEqual(
        offered.map(({ label }) => ["ask", label]),
      );
      expect(blocks.at(-1)).toEqual({ kind: "note", text: "Try asking:" });
    },
  );

  it("those that are near to what was asked come first", async () => {
    const { actions = [] } = await ask.run({ question: "Where did Napoleon write the plan?" }, one);
    expect(actions[0]?.label).toBe("Who wrote the first plan?");
  });

  it("asks on as the person asked: of the same article, privately", async () => {
    const { actions = [] } = await ask.run({ question: "hello", article: "ferry", private: true }, two);
    expect(actions[0]?.input).toMatchObject({ article: "ferry", private: "true" });
    expect(actions.filter(({ group }) => group === "suggestions").length).toBeLessThanOrEqual(3);
  });

  it("fits every one of them on a button", async () => {
    const { actions = [] } = await ask.run({ question: "hello", article: "mill", private: true }, two);
    for (const action of actions) {
      expect(action.label.length).toBeLessThanOrEqual(80);
      expect(actionId(action, commands)).toBeDefined();
    }
  });

  it("says nothing of the kind under an answer, or where nothing is loaded", async () => {
    const answered = await ask.run({ question: "When did the Arnby mill open?" }, one);
    expect(answered.actions?.some(({ group }) => group === "suggestions")).toBe(false);
    await expect(ask.run({ question: "When did the mill open?" }, none)).rejects.toThrow(
      "No articles are loaded",
    );
  });
});

describe("/help", () => {
  const help = helpFor([ask]);

  it("gives a few questions of the article as examples", async () => {
    const { blocks } = await help.run({}, one);
    const questions = questionsOf(one, mill).slice(0, 3);
    expect(blocks).toContainEqual({
      kind: "prose",
      text: `Try asking: ${questions.map((question) => `“${question}”`).join(" ")}`,
    });
  });

  it("gives none where there is none", async () => {
    const { blocks } = await help.run({}, none);
    expect(JSON.stringify(blocks)).not.toContain("for example");
  });
});
