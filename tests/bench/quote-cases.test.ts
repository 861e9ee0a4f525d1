import { describe, expect, it } from "vitest";
import { casesOf } from "../../bench/quotes/cases.ts";
import { readQuoteOptions } from "../../bench/quotes/options.ts";
import { anArticle } from "../support/articles.ts";

const SENTENCES = [
  "The council of the old town opened the long bridge in 1911 after many quarrels.",
  "It was not built by the masons whom the mayor had hired for the work.",
  "Captain Lund steered the heavy ferry across the river for nine long winters.",
  "The ferry was sold to Norway and carried barley, salt and herring to Bergen.",
  "Painters came from Denmark to draw the mill at dawn in all kinds of weather.",
];
const article = anArticle(SENTENCES.join("\n\n"));

describe("the cases of the quote bench", () => {
  const cases = casesOf(article, 0);
  const of = (kind: string): readonly string[] =>
    cases.filter((made) => made.kind === kind).map(({ text }) => text);

  it("are the same in each run", () => {
    expect(casesOf(article, 0)).toEqual(cases);
  });

  it("hold each sentence as it stands, and no other text as that", () => {
    expect(of("as it stands")).toEqual(SENTENCES);
    const changed = ["a word replaced", "a name replaced", "a number changed", "not put in", "not taken out"];
    for (const text of changed.flatMap(of)) expect(SENTENCES).not.toContain(text);
  });

  it("change one thing", () => {
    expect(of("a number changed")).toEqual([expect.stringMatching(/in 19(?:1[2-9]|20) after/)]);
    expect(of("not taken out")).toEqual([SENTENCES[1]?.replace("not ", "")]);
    expect(of("not put in")).toContain(SENTENCES[3]?.replace("was", "was not"));
  });

  it("put two places together that are no neighbours", () => {
    expect(of("two sentences").length).toBeGreaterThan(0);
    for (const text of of("two sentences")) {
      const [first, second] = SENTENCES.filter((sentence) => text.includes(sentence)).map((one) =>
        SENTENCES.indexOf(one),
      );
      expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThan(2);
    }
  });
});

describe("the options of the quote bench", () => {
  it.each([
    [[], "--data"],
    [["--data", "x.json", "--part", "half"], "chosen, held, all"],
    [["--data", "x.json", "--fast"], "--fast"],
  ])("says what is wrong with %j", (args, problem) => {
    expect(readQuoteOptions(args)).toContain(problem);
  });

  it("reports both halves unless told otherwise", () => {
    expect(readQuoteOptions(["--data", "x.json"])).toEqual({
      data: "x.json",
      part: undefined,
      errors: false,
    });
  });
});
