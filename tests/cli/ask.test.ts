import { beforeEach, describe, expect, it } from "vitest";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder, ARTICLES } from "./knowledge-folder.ts";
import { answerLine, answerLineWithCandidates, expectExactQuotes } from "./quotes.ts";

let folder: string;
beforeEach(async () => {
  folder = await knowledgeFolder(ARTICLES);
});
const ask = (...words: string[]) => runFootnote(["ask", ...words, "--json", "--knowledge", folder]);
const answer = async (...words: string[]) => answerLine.parse(JSON.parse((await ask(...words)).output));

describe("ask --json", () => {
  const questions = {
    "a question that an article answers": "When did the chain ferry open?",
    "a question that none answers": "Who composed the opera about submarines?",
    "a question near to an article": "How many goats did the captain of the ferry buy in Bremen?",
    "words that mean nothing": "??? !!!",
    "a question in keywords": "pear trees orchard",
    "a misspelt question": "wen did the chian fery opn",
    "a lone surrogate": "ferry \uD800 Arnby",
    "a very long question": "ferry bell lamp ".repeat(2_000),
  };

  it.each(Object.entries(questions))(
    "prints one line with exactly the promised fields for %s",
    async (_, question) => {
      const { code, output, errors } = await ask(question);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toMatch(/^[^\n]+\n$/);
      const parsed = answerLine.parse(JSON.parse(output));
      expect(parsed.question).toBe(question);
      expect(parsed.quotes.length === 0).toBe(parsed.answer === "absent");
    },
  );

  it("quotes exactly, with what stands before and after", async () => {
    const parsed = await answer("When did the chain ferry open?");
    await expectExactQuotes(parsed, folder);
    const [best] = parsed.quotes;
    expect(best).toMatchObject({ article: "ferry", paragraph: 1, sentences: [1, 1] });
    expect(best?.prefix).toBe("The chain ferry\n\n");
    expect(best?.suffix).toBe(" Captain Maria Lund steered it f");
  });

  it.each([
    ["hello", "absent", "nothing-asked"],
    ["Wer hat die Kettenfähre wann eröffnet?", "absent", "other-language"],
    ["What is the main point?", "absent", "several-articles"],
  ])("says why “%s” was not searched for", async (question, kind, reason) => {
    expect(await answer(question)).toMatchObject({ answer: kind, reason, quotes: [], confidence: 0 });
  });

  it("gives the main sentences of an article where it is asked for as a whole", async () => {
    const parsed = await answer("What is the main point?", "--article", "ferry");
    expect(parsed).toMatchObject({ answer: "unsure", reason: "main-sentences" });
    await expectExactQuotes(parsed, folder);
  });

  it("says which of several things is not answered", async () => {
    const parsed = await answer("When did the chain ferry open? Who won the World Cup?");
    expect(parsed).toMatchObject({ answer: "quoted", unanswered: ["Who won the World Cup"] });
    expect(parsed).not.toHaveProperty("reason");
  });

  it("has neither a reason nor parts for a plain question", async () => {
    const parsed = await answer("When did the chain ferry open?");
    expect(parsed).not.toHaveProperty("reason");
    expect(parsed).not.toHaveProperty("unanswered");
  });

  it("repeats the question as it was typed", async () => {
    expect((await answer("  When did   the ferry open? ")).question).toBe("  When did   the ferry open? ");
  });

  it("brings the sentence that a quote points back to, from the paragraph before", async () => {
    const { quotes } = await answer("Who refused every offer from the railway company?");
    expect(quotes[0]).toMatchObject({
      paragraph: 2,
      context: { paragraph: 1, sentences: [2, 2], text: "Captain Maria Lund steered it for nine winters." },
    });
    await expectExactQuotes(quotes, folder);
  });

  const links = {
    "an https address": {
      question: "When did the chain ferry open?",
      article: "ferry",
      url: /^https:\/\/example\.org\/ferry#:~:text=/,
    },
    "a long https address": {
      question: "How many pear trees?",
      article: "orchard",
      url: /^https:\/\/example\.org\/a{480}$/,
    },
  };
  it.each(Object.entries(links))("links an article with %s", async (_, { question, article, url }) => {
    expect((await answer(question)).quotes[0]).toMatchObject({ article, url: expect.stringMatching(url) });
  });

  it("links no other address", async () => {
    const [best] = (await answer("How many goats did the keeper keep?")).quotes;
    expect(best?.article).toBe("lamp");
    expect(best).not.toHaveProperty("url");
  });

  it("searches every article unless one is named", async () => {
    const question = "What happened in 1904?";
    const every = new Set((await answer(question)).quotes.map(({ article }) => article));
    expect([...every].toSorted()).toEqual(["ferry", "lamp"]);
    const one = (await answer(question, "--article", "lamp")).quotes.map(({ article }) => article);
    expect(new Set(one)).toEqual(new Set(["lamp"]));
  });

  it.each(["1", "2"])("quotes at most %s sentences where that is asked for", async (most) => {
    const { quotes } = await answer(
      "When did the village pay for a stone pier after the flood?",
      "--max-sentences",
      most,
    );
    expect(quotes).not.toEqual([]);
    for (const { sentences } of quotes) expect(sentences[1] - sentences[0]).toBeLessThan(Number(most));
  });

  it("quotes two sentences at most by default", async () => {
    const question = "Who paid for the stone one within a decade?";
    expect(await answer(question)).toEqual(await answer(question, "--max-sentences", "2"));
  });

  it.each(Object.entries(questions))("adds the ranking before the decision for %s", async (_, question) => {
    const { output } = await ask(question, "--candidates");
    const { candidates, ...rest } = answerLineWithCandidates.parse(JSON.parse(output));
    expect(rest).toEqual(await answer(question));
    if (rest.answer === "quoted") expect(candidates[0]).toEqual(rest.quotes[0]);
    if (candidates.length > 0) await expectExactQuotes(candidates, folder);
  });

  it("gives a ranking even where it does not answer", async () => {
    const { output } = await ask(
      "Which airline of Lisbon did the horses of Madrid prefer in July?",
      "--candidates",
    );
    const { answer: kind, quotes, candidates } = answerLineWithCandidates.parse(JSON.parse(output));
    expect({ kind, quotes }).toEqual({ kind: "absent", quotes: [] });
    expect(candidates[0]?.text).toContain("Arnby");
  });

  it("says the same twice", async () => {
    expect(await ask("How many goats?", "--candidates")).toEqual(
      await ask("How many goats?", "--candidates"),
    );
  });

  const misuse = {
    "no question": {
      words: [],
      says: "QUESTION is missing (Your question), for example: footnote ask 'When was",
    },
    "an empty question": {
      words: [""],
      says: "QUESTION is missing (Your question), for example: footnote ask 'When was",
    },
    "a blank question": {
      words: [" \t\n\u00A0"],
      says: "QUESTION is missing (Your question), for example: footnote ask 'When was",
    },
    "three sentences": { words: ["Who?", "--max-sentences", "3"], says: "must be 1 or 2" },
    "no sentences": { words: ["Who?", "--max-sentences", "0"], says: "must be 1 or 2" },
    "sentences that are no number": { words: ["Who?", "--max-sentences", "x"], says: "must be 1 or 2" },
    "an unknown article": { words: ["Who?", "--article", "nope"], says: "ferry, lamp, orchard" },
    "an article without a name": { words: ["Who?", "--article", ""], says: "--article is missing" },
    "words without quotation marks": { words: ["Who", "ran", "it?"], says: "Usage: footnote ask" },
    "an unknown flag": { words: ["Who?", "--articel", "ferry"], says: "Usage: footnote ask" },
    "a question beside --batch": { words: ["Who?", "--batch"], says: "--batch" },
  };
  it.each(Object.entries(misuse))("refuses %s", async (_, { words, says }) => {
    const { code, output, errors } = await ask(...words);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(says);
    expect(errors.trimEnd()).not.toContain("\n");
  });

  it("refuses a folder that is not there, and says how to name another", async () => {
    const { code, output, errors } = await runFootnote([
      "ask",
      "Who?",
      "--json",
      "--knowledge",
      `${folder}/none`,
    ]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/KNOWLEDGE_DIR.*--knowledge/);
  });

  it("names a broken article with file and line on standard error, and answers from the others", async () => {
    const broken = await knowledgeFolder({
      ...ARTICLES,
      "broken.md": "---\ntitle: Broken\npublished: soon\n---\n\nText.\n",
    });
    const { code, output, errors } = await runFootnote([
      "ask",
      "When did the chain ferry open?",
      "--json",
      "--knowledge",
      broken,
    ]);
    expect(code).toBe(0);
    expect(answerLine.parse(JSON.parse(output))).toMatchObject({
      answer: "quoted",
      quotes: [{ article: "ferry" }],
    });
    expect(errors).toMatch(/^broken\.md, line 3: .*published.*\n$/);
  });
});

describe("ask for people", () => {
  it("refuses what only the machine interface knows", async () => {
    for (const flag of [["--candidates"], ["--max-sentences", "1"]]) {
      const { code, errors } = await runFootnote(["ask", "Who?", ...flag, "--knowledge", folder]);
      expect({ code, errors }).toEqual({
        code: 2,
        errors: `${flag[0]} works only with --json.\n`,
      });
    }
  });

  it("reads the folder and the article from the settings and the call", async () => {
    const { code, output, errors } = await runFootnote(
      ["ask", "What was painted red?", "--article", "lamp"],
      {
        environment: { KNOWLEDGE_DIR: folder },
      },
    );
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("│ The lighthouse at Torrin Point was painted red in 1904.");
  });
});
