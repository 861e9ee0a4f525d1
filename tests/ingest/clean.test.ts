import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { cleanLines } from "../../src/ingest/clean.ts";
import { noiseRules } from "../../src/ingest/rules/noise-rules.ts";
import { tidyLines } from "../../src/ingest/tidy.ts";
import { cleanCases } from "./clean.cases.ts";

type Options = Parameters<typeof cleanLines>[1];

/** The title is given, so that no first line is taken for one. */
const clean = (source: string, options: Options = { title: "Untitled" }) =>
  cleanLines(tidyLines(source).lines, options);

describe("cleanLines", () => {
  it.each(Object.entries(cleanCases))("judges %s", (_, { blocks, dropped }) => {
    const result = clean(blocks.join("\n\n"));
    expect(result.dropped.map(({ text }) => text)).toEqual(dropped);
  });

  it("leaves a paragraph break where a line is left out, so that no quote spans the gap", () => {
    const result = clean(
      "The ferry leaves the quay at nine, and it never waits for anyone.\nAdvertisement\nIt is late.",
    );
    expect(result.text).toBe(
      "The ferry leaves the quay at nine, and it never waits for anyone.\n\nIt is late.",
    );
  });

  it("points out what it is not sure of", () => {
    const { doubtful } = clean("By Jane Doe\n\nThe ferry leaves the quay at nine, and it never waits.");
    expect(doubtful).toMatchObject([{ line: 1, text: "By Jane Doe" }]);
  });
});

describe("the title", () => {
  const text = "The ferry leaves at nine.";
  it.each<[what: string, source: string, title: string | undefined, body: string]>([
    ["a short first line", `The ferry\n\n${text}`, "The ferry", text],
    ["a question", `Who steers?\n\n${text}`, "Who steers?", text],
    ["a heading", `# The ferry\n\n${text}`, "The ferry", text],
    ["a heading right above its text", `# The ferry\n${text}`, "The ferry", text],
    ["a first line after noise", `Advertisement\n\nThe ferry\n\n${text}`, "The ferry", text],
    ["a title that is repeated", `The ferry\n\n# THE FERRY\n\n${text}`, "The ferry", text],
    ["no title: a sentence", `The ferry.\n\n${text}`, undefined, `The ferry.\n\n${text}`],
    ["no title: a salutation", `Dear Anna,\n\n${text}`, undefined, `Dear Anna,\n\n${text}`],
    ["no title: two lines", `The ferry\nof nine\n\n${text}`, undefined, `The ferry\nof nine\n\n${text}`],
    ["no title: nothing below", "The ferry", undefined, "The ferry"],
    ["the only second-level heading", `## The ferry\n\n${text}`, "The ferry", text],
    [
      "no title: one second-level heading of two",
      `## The ferry\n\n${text}\n\n## The quay\n\n${text}`,
      undefined,
      `## The ferry\n\n${text}\n\n## The quay\n\n${text}`,
    ],
    ["no title: the heading of a part", `## Abstract\n\n${text}`, undefined, `## Abstract\n\n${text}`],
  ])("is found in %s", (_, source, title, body) => {
    expect(clean(source, {})).toMatchObject({ title, text: body });
  });

  it("is not taken from the text where it is given, and a line that repeats it goes", () => {
    const source = `“Ferry” – a love story\n\nA subtitle\n\n${text}`;
    const result = clean(source, { title: '"Ferry" - A love story' });
    expect(result).toMatchObject({ title: '"Ferry" - A love story', text: `A subtitle\n\n${text}` });
    expect(result.dropped).toMatchObject([{ line: 1 }]);
  });

  it("stays in the text where another title is given", () => {
    expect(clean(`The ferry\n\n${text}`, { title: "The boat" }).text).toBe(`The ferry\n\n${text}`);
  });
});

describe("keep", () => {
  const source = "The ferry\n\nIt leaves at nine.\n\nAdvertisement\n\n3 comments\n\nIt is late.";
  it.each<[how: string, keep: readonly string[], lines: readonly number[]]>([
    ["by line number", ["5"], [5]],
    ["by its words", ["Advertisement"], [5]],
    ["by its first words", ["Adv"], [5]],
    ["several of them", ["5", "3 comments"], [5, 7]],
    ["the title", ["1"], [1]],
  ])("brings a line back %s", (_, keep, lines) => {
    const result = clean(source, { keep });
    expect(result.broughtBack.map(({ line }) => line)).toEqual(lines);
    expect(result.dropped.map(({ line }) => line)).toEqual([1, 5, 7].filter((line) => !lines.includes(line)));
    for (const { text } of result.broughtBack) expect(result.text.split("\n")).toContain(text);
  });

  it.each(["2", "3", "ferry", "Nothing like it", "", " "])(
    "refuses “%s”, and lists what can be kept",
    (request) => {
      const keeping = () => clean(source, { keep: ["5", request] });
      expect(keeping).toThrow(UsageError);
      expect(keeping).toThrow(/line 1: “The ferry”\n.*line 5: “Advertisement”\n.*line 7: “3 comments”/);
    },
  );

  it("says so where no line was left out", () => {
    expect(() => clean("It leaves at nine.", { keep: ["1"] })).toThrow(/No line was left out/);
  });
});

describe("for any text", () => {
  const noise = noiseRules.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples]);
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...noise) },
    { weight: 2, arbitrary: fc.constant("") },
    fc.constantFrom(
      "The ferry leaves the quay at nine, and nobody has ever seen it wait for anyone.",
      "e\u0301te\u0301 👩‍👩‍👧 \u202Eabc\u202C",
      "\u00A0",
      "\f",
      "  indented  ",
      "---",
    ),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  );
  const sources = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 25 })
    .map((lines) => lines.flat().join(""));

  it("every line that is not blank is either in the text, unchanged and in order, or listed as left out", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { lines } = tidyLines(source);
        const result = cleanLines(lines);
        const gone = new Set(result.dropped.map((dropped) => dropped.line));
        const written = lines.filter(({ text, number }) => text !== "" && !gone.has(number));
        expect(result.text.split("\n").filter((text) => text !== "")).toEqual(
          written.map(({ text }) => text),
        );
        for (const dropped of result.dropped) expect(lines[dropped.line - 1]?.text).toBe(dropped.text);
      }),
    );
  });

  it("keeping every line that is left out leaves none out", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { lines } = tidyLines(source);
        const keep = cleanLines(lines).dropped.map((dropped) => String(dropped.line));
        const result = cleanLines(lines, { keep });
        expect(result.dropped).toEqual([]);
        expect(result.text.split("\n").filter((text) => text !== "")).toEqual(
          lines.flatMap(({ text }) => (text === "" ? [] : [text])),
        );
      }),
    );
  });

  it("blank lines stand alone, and none is at the edges", () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(clean(source).text).not.toMatch(/^\n|\n\n\n|\n$/);
      }),
    );
  });
});
