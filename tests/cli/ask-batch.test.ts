import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import type { Call } from "../support/run.ts";
import { knowledgeFolder, ARTICLES } from "./knowledge-folder.ts";
import { answerLine, batchLine, expectExactQuotes } from "./quotes.ts";

let folder: string;
beforeEach(async () => {
  folder = await knowledgeFolder(ARTICLES);
});

const parseLine = (line: string): unknown => JSON.parse(line);
async function batch(input: Call["input"] & {}, ...words: string[]) {
  const { code, output, errors } = await runFootnote(["ask", "--batch", ...words, "--knowledge", folder], {
    input,
  });
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return output.split("\n").slice(0, -1).map(parseLine);
}
const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`;
/** The articles that each answer quotes. */
const articlesOf = (answers: readonly unknown[]): string[][] =>
  answers.map((answer) =>
    [...new Set(batchLine.parse(answer).quotes.map(({ article }) => article))].toSorted(),
  );

describe("ask --batch", () => {
  it("answers line by line, in order, with the ids as they were given", async () => {
    const ids = ["b", 7, "a", 0, -1.5, "", "7"];
    const answers = await batch(
      ids.map((id) => lineOf({ id, question: "When did the chain ferry open?" })).join(""),
    );
    expect(answers.map((answer) => batchLine.parse(answer).id)).toEqual(ids);
    await expectExactQuotes(answers, folder);
  });

  it("answers just as a single question is answered", async () => {
    const questions = [
      "When did the chain ferry open?",
      " How many goats? ",
      "Who composed the opera?",
      "She refused what?",
    ];
    const answers = await batch(questions.map((question, id) => lineOf({ id, question })).join(""));
    const singles = await Promise.all(
      questions.map(
        async (question) => (await runFootnote(["ask", question, "--json", "--knowledge", folder])).output,
      ),
    );
    expect(
      answers.map((answer) => {
        const { id: _id, ms: _ms, ...rest } = batchLine.parse(answer);
        return rest;
      }),
    ).toEqual(singles.map((single) => answerLine.parse(parseLine(single))));
  });

  const bad = {
    "that is not JSON": { line: "{question: When?}", expected: { error: "The line is not JSON." } },
    "that is cut off": { line: '{"id":1,"question":"Wh', expected: { error: "The line is not JSON." } },
    "that is no question": { line: "{}", expected: { error: expect.stringContaining("question") } },
    "without a question": { line: '{"id":"x"}', expected: { id: "x", error: "“question” must be text." } },
    "with an empty question": {
      line: '{"id":"x","question":""}',
      expected: { id: "x", error: "“question” is empty." },
    },
    "with a blank question": {
      line: '{"id":"x","question":" \\t"}',
      expected: { id: "x", error: "“question” is empty." },
    },
    "with a number for a question": {
      line: '{"id":"x","question":5}',
      expected: { id: "x", error: "“question” must be text." },
    },
    "with an unknown article": {
      line: '{"id":4,"question":"Who?","article":"nope"}',
      expected: { id: 4, error: "There is no article “nope”. Choose an article: ferry, lamp, orchard." },
    },
    "with a number for an article": {
      line: '{"id":4,"question":"Who?","article":3}',
      expected: { id: 4, error: "“article” must be the ID of an article." },
    },
    "with an id that is a list": {
      line: '{"id":[1],"question":"Who?"}',
      expected: { error: "“id” must be text or a number." },
    },
    "with an id that is null": {
      line: '{"id":null,"question":"Who?"}',
      expected: { error: "“id” must be text or a number." },
    },
    "with an id beyond all numbers": {
      line: '{"id":1e999,"question":"Who?"}',
      expected: { error: "“id” must be text or a number." },
    },
    "with two faults": {
      line: '{"id":true,"question":""}',
      expected: { error: "“id” must be text or a number. “question” is empty." },
    },
  };
  it.each(Object.entries(bad))(
    "tells what is wrong with a line %s, and goes on",
    async (_, { line, expected }) => {
      const good = lineOf({ id: "good", question: "How many goats?" });
      const answers = await batch(`${good}${line}\n${good}`);
      expect(answers).toHaveLength(3);
      expect(answers[1]).toStrictEqual(expected);
      expect([answers[0], answers[2]].map((answer) => batchLine.parse(answer).id)).toEqual(["good", "good"]);
    },
  );

  it("takes a line that is no JSON for a question", async () => {
    const plain = ["How many goats?", "null", "[1]", '"When did the chain ferry open?"'];
    const answers = await batch(`\uFEFF${plain.join("\n")}\n`);
    expect(answers.map((answer) => batchLine.parse(answer).question)).toEqual(plain);
    expect(batchLine.parse(answers[0])).toMatchObject({ answer: "quoted", quotes: [{ article: "lamp" }] });
  });

  it("asks the article that a line names, else the one that the call names, else all", async () => {
    const lines = [
      { question: "What happened in 1904?" },
      { question: "What happened in 1904?", article: "ferry" },
    ];
    const input = lines.map(lineOf).join("");
    expect(articlesOf(await batch(input))).toEqual([["ferry", "lamp"], ["ferry"]]);
    expect(articlesOf(await batch(input, "--article", "lamp"))).toEqual([["lamp"], ["ferry"]]);
  });

  it("takes an article of null for none", async () => {
    const [answer] = await batch('{"id":1,"question":"How many goats?","article":null}\n');
    expect(batchLine.parse(answer).answer).toBe("quoted");
  });

  it("refuses a call that names an unknown article", async () => {
    const { code, output, errors } = await runFootnote(
      ["ask", "--batch", "--article", "nope", "--knowledge", folder],
      {
        input: lineOf({ id: 1, question: "Who?" }),
      },
    );
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("ferry, lamp, orchard");
  });

  const line = '{"id":1,"question":"Where is the ferry 👩🏽‍🚀?"}';
  const inputs = {
    "with CRLF": `${line}\r\n${line}\r\n`,
    "without an end to the last line": `${line}\n${line}`,
    "with blank lines": `\n${line}\n  \n\n${line}\n\n`,
    "with a byte order mark": `\uFEFF${line}\n${line}\n`,
    "byte by byte": Array.from(Buffer.from(`${line}\n${line}\n`), (byte) => Uint8Array.of(byte)),
  };
  it.each(Object.entries(inputs))("reads input %s", async (_, input) => {
    const answers = await batch(input);
    expect(answers.map((answer) => batchLine.parse(answer).question)).toEqual(
      Array(2).fill("Where is the ferry 👩🏽‍🚀?"),
    );
  });

  it.each(["", "\n", " \n\n"])("prints nothing for %j", async (input) => {
    expect(await batch(input)).toEqual([]);
  });

  it("keeps one line for each question, whatever line ends the question holds", async () => {
    const question = "ferry\u2028lamp\u2029orchard\u0085goats\nbell\rpier";
    const { output } = await runFootnote(["ask", "--batch", "--knowledge", folder], {
      input: `{"id":1,"question":"ferry\u2028lamp\u2029orchard\u0085goats\\nbell\\rpier"}\n`,
    });
    expect(output.trimEnd().split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(1);
    expect(parseLine(output)).toMatchObject({ id: 1, question });
  });

  it("answers two thousand lines", async () => {
    const input = Array.from({ length: 2_000 }, (_, id) =>
      lineOf({ id, question: `What about pear trees and ${id}?` }),
    ).join("");
    const answers = await batch(input);
    const ids = z
      .array(z.object({ id: z.number() }))
      .parse(answers)
      .map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 2_000 }, (_, id) => id));
  });

  it("adds candidates and keeps to one sentence where the call asks for it", async () => {
    const [answer] = await batch(
      lineOf({ id: 1, question: "Who paid for the stone pier?" }),
      "--candidates",
      "--max-sentences",
      "1",
    );
    const { candidates } = z
      .object({ candidates: z.array(z.object({ sentences: z.tuple([z.number(), z.number()]) })) })
      .parse(answer);
    expect(candidates).not.toEqual([]);
    for (const { sentences } of candidates) expect(sentences[0]).toBe(sentences[1]);
  });
});
