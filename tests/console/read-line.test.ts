import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { readLine } from "../../src/console/read-line.ts";
import { readLineCases } from "./read-line.cases.ts";

describe("a line at the console", () => {
  it.each(Object.entries(readLineCases))("reads %s", (_, { line, command, raw }) => {
    expect(readLine(line, commands)).toEqual({
      kind: "command",
      command: expect.objectContaining({ name: command }),
      raw,
    });
  });

  it.each(["help", " Help ", "?", "/help"])("offers help at %j", (line) => {
    expect(readLine(line, commands)).toMatchObject({ kind: "command", command: { name: "help" }, raw: {} });
  });

  it.each(["", "   ", "# a remark", "  # another", "#/ask Who?"])("passes over %j", (line) => {
    expect(readLine(line, commands)).toEqual({ kind: "nothing" });
  });

  it.each(["/quit", "/exit", " /quit ", "/QUIT", "/quit now", "quit", "Exit", " quit "])(
    "ends at %j",
    (line) => {
      expect(readLine(line, commands)).toEqual({ kind: "quit" });
    },
  );

  it.each([
    ["/nope", "nope"],
    ["/nope at all", "nope"],
    ["/", ""],
    ["/ ask Who?", ""],
    ["//ask", "/ask"],
    ["/__proto__", "__proto__"],
  ])("knows no command %j", (line, name) => {
    expect(readLine(line, commands)).toEqual({ kind: "unknown", name });
  });

  it.each(["Who quit?", "help me", "quit now", "What is /quit?"])("takes %j for a question", (line) => {
    expect(readLine(line, commands)).toMatchObject({
      kind: "command",
      command: { name: "ask" },
      raw: { question: line },
    });
  });
});
