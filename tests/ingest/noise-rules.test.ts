import { describe, expect, it } from "vitest";
import { judgeLines } from "../../src/ingest/rules/judge.ts";
import { noiseRules } from "../../src/ingest/rules/noise-rules.ts";
import type { NoiseRule } from "../../src/ingest/rules/noise-rule.ts";
import { tidyLines } from "../../src/ingest/tidy.ts";

const PARAGRAPH = "The ferry leaves the quay at nine, and nobody has ever seen it wait for anyone.";
const OTHER = "Its captain is a woman of few words. She has crossed the strait ten thousand times.";

/** What becomes of a line between paragraphs of running text: near the top and near the end at once. */
const judged = (line: string, company: readonly string[] = []) =>
  judgeLines(tidyLines([PARAGRAPH, line, ...company, OTHER].join("\n\n")).lines).find(
    (judgement) => judgement.line.text === line.trimEnd(),
  );

const table = (rules: readonly NoiseRule[], lines: "examples" | "counterExamples") =>
  rules.flatMap((rule) => rule[lines].map((line) => ({ name: rule.name, reason: rule.reason, line })));
const having = (verdict: NoiseRule["verdict"]) => noiseRules.filter((rule) => rule.verdict === verdict);

describe("noise is left out, with its reason", () => {
  it.each(table(having("drop"), "examples"))("$name: $line", ({ line, reason }) => {
    expect(judged(line)).toMatchObject({ isDropped: true, reason });
  });
});

describe("bare labels are left out beside others, and pointed out where they stand alone", () => {
  it.each(table(having("company"), "examples"))("$name: $line", ({ line, reason }) => {
    expect(judged(line, ["Pinterest"])).toMatchObject({ isDropped: true });
    expect(judged(line)).toMatchObject({ isDropped: false, reason });
  });
});

describe("doubtful lines stay and are pointed out", () => {
  it.each(table(having("doubt"), "examples"))("$name: $line", ({ line, reason }) => {
    expect(judged(line)).toMatchObject({ isDropped: false, reason });
  });
});

describe("what looks similar stays", () => {
  it.each(table([...having("drop"), ...having("company")], "counterExamples"))("$name: $line", ({ line }) => {
    expect(judged(line)?.isDropped ?? false).toBe(false);
  });

  it.each(table(having("doubt"), "counterExamples"))("$name: $line", ({ line }) => {
    expect(judged(line)).toBeUndefined();
  });
});

describe("the list of rules", () => {
  it("has a name of its own, a reason, examples and counter-examples for each", () => {
    expect(new Set(noiseRules.map(({ name }) => name)).size).toBe(noiseRules.length);
    for (const rule of noiseRules) {
      expect(rule.reason, rule.name).not.toBe("");
      expect(rule.examples, rule.name).not.toEqual([]);
      expect(rule.counterExamples, rule.name).not.toEqual([]);
    }
  });
});
