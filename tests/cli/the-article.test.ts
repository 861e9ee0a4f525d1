import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import { batchLine, expectExactQuotes, placesIn } from "./quotes.ts";

/** The article that the project comes with, among whatever else lies in its folder. */
const ARTICLE = "ukraine-security-guarantees";
const about = (...words: string[]) => runFootnote([...words, "--json", "--article", ARTICLE]);
const answer = async (question: string) =>
  batchLine.partial({ ms: true }).parse(JSON.parse((await about("ask", question)).output));

describe("asked about the article it comes with", () => {
  it("finds a fact in the paragraph that states it", async () => {
    const { answer: kind, quotes } = await answer("When did Russia annex Crimea?");
    expect(kind).toBe("quoted");
    expect(quotes[0]).toMatchObject({
      paragraph: 3,
      text: expect.stringContaining("annexing Crimea in 2014"),
    });
  });

  it("understands misspelt words", async () => {
    const { quotes } = await answer("wat happend at the Bucarest sumit");
    expect(quotes[0]?.text).toContain("soft rejection");
  });

  it.each(["Who won the 2018 World Cup?", "Why did the Clintons skip their depositions?"])(
    "admits that it does not say: %s",
    async (question) => {
      expect(await answer(question)).toMatchObject({ answer: "absent", quotes: [] });
    },
  );

  it("lays the dated events in order and guesses no date for a length of time", async () => {
    const { output } = await about("timeline");
    const entry = z.object({ value: z.string(), text: z.string(), sentence: z.string() });
    const { entries, undated } = z
      .object({ entries: z.array(entry), undated: z.array(entry) })
      .parse(JSON.parse(output));
    expect(
      entries.map(({ value, text }) => [value, /Bucharest|Georgia|Crimea|invasion/.exec(text)?.[0]]),
    ).toEqual([
      ["2008", "Bucharest"],
      ["2008", "Georgia"],
      ["2014", "Crimea"],
      ["2022-02", "invasion"],
    ]);
    const lengths = undated.map(({ sentence }) => sentence);
    expect(lengths).toContainEqual(expect.stringContaining("nearly four years of war"));
    expect(lengths).toContainEqual(expect.stringContaining("within a decade"));
  });

  it("gives nothing but slices of its text, in every output", async () => {
    const questions = [
      "When did Russia annex Crimea?",
      "wat happend at the Bucarest sumit",
      "What would they send?",
      "Who won the cup?",
    ];
    const outputs = await Promise.all([
      ...questions.map((question) => about("ask", question, "--candidates")),
      about("timeline"),
      ...["1", "3", "5"].map((count) => about("summary", "--sentences", count)),
      ...["short", "medium", "long"].map((length) => about("summary", "--length", length)),
    ]);
    const values = outputs.map(({ output }): unknown => JSON.parse(output));
    expect(placesIn(values).length).toBeGreaterThan(30);
    await expectExactQuotes(values, "knowledge");
  });
});
