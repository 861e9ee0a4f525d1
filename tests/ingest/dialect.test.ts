import { describe, expect, it } from "vitest";
import { dialectRules } from "../../src/ingest/dialect/dialect-rules.ts";
import { readDialect } from "../../src/ingest/dialect/read-dialect.ts";

const read = (text: string) =>
  readDialect(text.split("\n").map((line, index) => ({ number: index + 1, text: line })));
const textOf = (text: string): string =>
  read(text)
    .lines.map((line) => line.text)
    .join("\n");

describe.each(dialectRules)("$name", ({ examples, counterExamples }) => {
  it.each(examples)("%j becomes %j", (before, after) => {
    expect(textOf(before)).toBe(after.trimEnd());
  });
  it.each(counterExamples)("%j stays", (line) => {
    expect(textOf(line)).toBe(line);
  });
});

describe("readDialect", () => {
  it("leaves code as it is", () => {
    const code = "```\n{% include a %}\n[[b]]\n```";
    expect(textOf(code)).toBe(code);
  });

  it("says where a template would have put words", () => {
    expect(read("The mill\nof {{ site.town }} burned.")).toMatchObject({ lost: [2], marks: 1 });
  });

  it.each<[what: string, before: string, after: string]>([
    ["a title", "The mill\n===\nIt burned.", "# The mill\n\nIt burned."],
    ["a section", "Text.\n\nThe mill\n---", "Text.\n\n## The mill\n"],
    ["a rule under a paragraph of two lines stays", "The mill\nburned.\n---", "The mill\nburned.\n---"],
    ["a rule under a list stays", "- The mill\n---", "- The mill\n---"],
    ["a table stays", "a | b\n--|--\n1 | 2", "a | b\n--|--\n1 | 2"],
  ])("marks headings that are underlined: %s", (_, before, after) => {
    expect(textOf(before)).toBe(after);
  });
});
