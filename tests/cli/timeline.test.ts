import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import { FERRY, knowledgeFolder, ARTICLES } from "./knowledge-folder.ts";
import { expectExactQuotes, quoteFields } from "./quotes.ts";

const place = {
  ...quoteFields,
  value: z.string().min(1),
  mod: z.string().optional(),
  sentence: z.string().min(1),
  expression: z.strictObject({ text: z.string().min(1), start: z.number(), end: z.number() }),
};
const mention = {
  ...place,
  granularity: z.enum(["day", "month", "season", "quarter", "half", "year", "decade", "century"]),
  from: z.string().min(1),
  to: z.string().min(1),
  label: z.string().min(1),
};
const timelineLine = z.strictObject({
  article: z.string(),
  entries: z.array(
    z.strictObject({
      ...mention,
      status: z.enum(["future", "hypothetical", "denied"]).optional(),
      isMain: z.boolean(),
      mentions: z.array(z.strictObject(mention)).min(1),
      conflicts: z.array(z.strictObject(mention)),
    }),
  ),
  undated: z.array(z.strictObject({ ...place, type: z.enum(["DATE", "TIME", "DURATION", "SET"]) })),
});

async function timelineOf(folder: string, ...words: string[]) {
  const { code, output, errors } = await runFootnote(["timeline", "--json", "--knowledge", folder, ...words]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(/^[^\n]+\n$/);
  return timelineLine.parse(JSON.parse(output));
}

const articleWith = (body: string): string => `---\ntitle: A\n---\n\n${body}\n`;

describe("timeline --json", () => {
  it("gives dated events in order and what has no date apart, each with the fields of a quote", async () => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const { article, entries, undated } = await timelineOf(folder);
    expect(article).toBe("ferry");
    expect(entries.map(({ value, granularity }) => [value, granularity])).toEqual([
      ["1872-03-03", "day"],
      ["1904", "year"],
    ]);
    expect(undated).toMatchObject([
      { type: "DURATION", expression: { text: expect.stringContaining("a decade") } },
    ]);
    await expectExactQuotes([entries, undated], folder);
  });

  it("cites a clause that lies in the sentence and holds the time", async () => {
    const folder = await knowledgeFolder(ARTICLES);
    const { entries, undated } = await timelineOf(folder, "--article", "ferry");
    for (const { text, sentence, start, end, expression } of [...entries, ...undated]) {
      expect(sentence).toContain(text);
      expect(text).toContain(expression.text);
      expect(start <= expression.start && expression.end <= end).toBe(true);
    }
  });

  it("keeps ties in the order of the text", async () => {
    const body =
      "The mill closed in 1904. The school opened in 1904.\n\nThe bridge fell in 1903. The inn burned in 1904.";
    const folder = await knowledgeFolder({ "a.md": articleWith(body) });
    const { entries } = await timelineOf(folder);
    expect(entries.map(({ text }) => text.split(" ")[1])).toEqual(["bridge", "mill", "school", "inn"]);
  });

  it("makes two entries of two clauses", async () => {
    const folder = await knowledgeFolder({
      "a.md": articleWith("The guild grew rich, buying the mill in 1804 and selling the inn in 1811."),
    });
    const { entries } = await timelineOf(folder);
    expect(entries.map(({ value, text }) => [value, text])).toEqual([
      ["1804", "buying the mill in 1804"],
      ["1811", "selling the inn in 1811"],
    ]);
  });

  it("keeps what is in the range and about the subject", async () => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const late = await timelineOf(folder, "--from", "1900");
    expect(late.entries.map(({ value }) => value)).toEqual(["1904"]);
    const none = await timelineOf(folder, "--about", "zeppelin", "--to", "May 1904");
    expect(none).toEqual({ article: "ferry", entries: [], undated: [] });
  });

  it("says what to type where a date cannot be read", async () => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    for (const json of [[], ["--json"]]) {
      const { code, errors } = await runFootnote([
        "timeline",
        ...json,
        "--from",
        "soon",
        "--knowledge",
        folder,
      ]);
      expect(code).toBe(2);
      expect(errors).toContain("such as 2014, May 2014, 2014-05-12 or 44 BC");
    }
  });

  it("has nothing to say of an article without dates", async () => {
    const folder = await knowledgeFolder({ "a.md": articleWith("The pear trees stand in rows.") });
    expect(await timelineOf(folder)).toEqual({ article: "a", entries: [], undated: [] });
  });
});

describe("a long timeline at the command line", () => {
  it("comes in pages, and says how to call for the next one", async () => {
    const years = Array.from({ length: 14 }, (_, n) => `The miller's inn closed in ${1801 + n}.`).join(" ");
    const folder = await knowledgeFolder({ "mill.md": articleWith(years) });
    const call = ["timeline", "--about", "miller's", "--knowledge", folder];
    const main = await runFootnote(call);
    expect(main.output).toContain(
      `All entries: footnote timeline --article mill --about 'miller'\\''s' --page 1 --knowledge ${folder}`,
    );
    const { output } = await runFootnote([...call, "--page", "1"]);
    expect(output).toContain(
      `Next: footnote timeline --article mill --about 'miller'\\''s' --page 2 --knowledge ${folder}`,
    );
    const second = await runFootnote([...call, "--page", "2"]);
    expect(second.output.match(/^\d{4}$/gm)).toEqual(["1811", "1812", "1813", "1814"]);
  });

  it.each([
    [["--page", "0"], "takes a number, 1 or higher"],
    [["--page", "two"], "takes a number, 1 or higher"],
    [["--json", "--page", "2"], "Leave --page out"],
  ])("turns down %j", async (flags, says) => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const { code, errors } = await runFootnote(["timeline", ...flags, "--knowledge", folder]);
    expect(code).toBe(2);
    expect(errors).toContain(says);
  });
});

describe("timeline --export", () => {
  it.each([
    ["timelinejs", '"display_date": "3 March 1872"'],
    ["ics", "DTSTART;VALUE=DATE:18720303"],
    ["csv", '"3 March 1872","1872-03-03","day"'],
    ["markdown", "**3 March 1872**"],
  ])("writes %s to standard output, or to a file", async (format, holds) => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const call = ["timeline", "--export", format, "--knowledge", folder];
    const { code, output } = await runFootnote(call);
    expect(code).toBe(0);
    expect(output).toContain(holds);
    const out = join(folder, "out.txt");
    const filed = await runFootnote([...call, "--out", out]);
    expect([filed.code, filed.output]).toEqual([0, ""]);
    expect(await readFile(out, "utf8")).toBe(output);
  });

  it("counts what is left out apart from the file", async () => {
    const folder = await knowledgeFolder({
      "mill.md": articleWith("It opened in 44 BC. It closed in 1804."),
    });
    const { code, errors } = await runFootnote(["timeline", "--export", "ics", "--knowledge", folder]);
    expect(code).toBe(0);
    expect(errors).toMatch(/^1 was left out: this kind of file cannot hold dates before Christ.*\n$/);
  });

  it.each([
    [["--export", "pdf"], "“export” must be timelinejs, ics, csv or markdown."],
    [["--out", "x"], "--out works only with --export."],
    [["--json", "--export", "csv"], "--json and --export cannot be used together."],
    [["--export", "csv", "--page", "2"], "Leave --page out"],
    [["--export", "csv", "--from", "1990", "--about", "zeppelin"], "No entry fits this kind of file."],
    [["--export", "csv", "--out", "/nowhere/at/all"], "could not be written"],
  ])("turns down %j", async (flags, says) => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const { code, output, errors } = await runFootnote(["timeline", ...flags, "--knowledge", folder]);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(says);
  });
});

describe("the article that timeline and summary are about", () => {
  const choices = {
    "the only one": { files: { "ferry.md": FERRY }, words: [], environment: {}, article: "ferry" },
    "the one that is named": {
      files: ARTICLES,
      words: ["--article", "lamp"],
      environment: { DEFAULT_ARTICLE: "ferry" },
      article: "lamp",
    },
    "the default one": {
      files: ARTICLES,
      words: [],
      environment: { DEFAULT_ARTICLE: "orchard" },
      article: "orchard",
    },
  };
  it.each(Object.entries(choices))("is %s", async (_, { files, words, environment, article }) => {
    const folder = await knowledgeFolder(files);
    for (const name of ["timeline", "summary"]) {
      const named = await runFootnote([name, "--json", ...words, "--knowledge", folder], { environment });
      expect(JSON.parse(named.output)).toMatchObject({ article });
      const set = await runFootnote([name, "--json", ...words], {
        environment: { ...environment, KNOWLEDGE_DIR: folder },
      });
      expect(set).toEqual(named);
    }
  });

  it("is the only one of another folder, whatever the default names", async () => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const { code, output } = await runFootnote(["summary", "--json", "--knowledge", folder], {
      environment: { DEFAULT_ARTICLE: "else" },
    });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ article: "ferry" });
  });

  const undecided = {
    "several and none named": { files: ARTICLES, words: [], says: "ferry, lamp, orchard" },
    "an unknown name": { files: ARTICLES, words: ["--article", "nope"], says: "ferry, lamp, orchard" },
    "no articles at all": { files: {}, words: [], says: "No articles are loaded" },
  };
  it.each(Object.entries(undecided))("is misuse with %s", async (_, { files, words, says }) => {
    const folder = await knowledgeFolder(files);
    for (const call of [["timeline"], ["summary"], ["timeline", "--json"], ["summary", "--json"]]) {
      const { code, output, errors } = await runFootnote([...call, ...words, "--knowledge", folder]);
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).toContain(says);
    }
  });
});
