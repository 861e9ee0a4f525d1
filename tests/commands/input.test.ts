import { describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { readInput } from "../../src/commands/input.ts";
import type { RawInput } from "../../src/commands/input.ts";

const sail = command({
  name: "sail",
  description: "Sails",
  options: {
    where: { kind: "text", description: "Where to sail", required: true, maxLength: 10 },
    why: { kind: "text", description: "What for" },
    with: { kind: "article", description: "Which article to take" },
    speed: {
      kind: "choice",
      description: "How fast",
      choices: [
        { value: "slow", name: "Slowly" },
        { value: "fast", name: "As fast as it goes" },
      ],
    },
    home: { kind: "flag", description: "And back" },
  },
  run: async () => ({ audience: "everyone", blocks: [] }),
});

const accepted: Record<string, { raw: RawInput; input: Record<string, unknown> }> = {
  "what is required alone": { raw: { where: "out" }, input: { where: "out" } },
  "every option": {
    raw: { where: "out", why: "fun", with: "ferry", speed: "fast", home: true },
    input: { where: "out", why: "fun", with: "ferry", speed: "fast", home: true },
  },
  "a flag that is false": { raw: { where: "out", home: false }, input: { where: "out", home: false } },
  "white space around": { raw: { where: " out\n", speed: " slow " }, input: { where: "out", speed: "slow" } },
  "white space that is not counted": { raw: { where: `${" ".repeat(20)}out` }, input: { where: "out" } },
  "blank optional text": { raw: { where: "out", why: " ", with: "", speed: "\t" }, input: { where: "out" } },
  "values that are not given": { raw: { where: "out", why: undefined, home: null }, input: { where: "out" } },
  "text that just fits": { raw: { where: "a".repeat(10) }, input: { where: "a".repeat(10) } },
  "text without a limit": {
    raw: { where: "out", why: "a".repeat(9_000) },
    input: { where: "out", why: "a".repeat(9_000) },
  },
};

const refused: Record<string, { raw: RawInput; message: string }> = {
  nothing: { raw: {}, message: "/sail needs “where” (Where to sail)." },
  "blank required text": { raw: { where: " \n" }, message: "/sail needs “where” (Where to sail)." },
  "required text that is null": { raw: { where: null }, message: "/sail needs “where” (Where to sail)." },
  "text that is too long": {
    raw: { where: "a".repeat(11) },
    message: "“where” can be up to 10 characters. This has 11.",
  },
  "text that is a number": { raw: { where: 5 }, message: "“where” must be text." },
  "text that is a list": { raw: { where: ["out"] }, message: "“where” must be text." },
  "an article that is a truth value": { raw: { where: "out", with: true }, message: "“with” must be text." },
  "an unknown choice": {
    raw: { where: "out", speed: "Slowly" },
    message: "“speed” must be slow or fast.",
  },
  "a flag in words": { raw: { where: "out", home: "true" }, message: "“home” is either true or false." },
  "an unknown option": { raw: { where: "out", wind: "west" }, message: "/sail has no option “wind”." },
  "an option of every object": {
    raw: { where: "out", toString: "x" },
    message: "/sail has no option “toString”.",
  },
};

describe("readInput", () => {
  it.each(Object.entries(accepted))("takes %s", (_, { raw, input }) => {
    expect(readInput(sail, raw)).toEqual(input);
  });

  it.each(Object.entries(refused))("refuses %s and says what to do", (_, { raw, message }) => {
    expect(() => readInput(sail, raw)).toThrow(
      expect.objectContaining({ name: "UsageError", code: "usage", message }),
    );
  });

  it.each([
    ["a choice that is none", { where: "out", speed: "medium" }, "speed"],
    ["nothing where something is needed", {}, "where"],
    ["an unknown option", { where: "out", wind: "west" }, undefined],
  ])("names the option that is wrong: %s", (_what, raw, option) => {
    expect(() => readInput(sail, raw)).toThrow(expect.objectContaining({ option }));
  });

  it("shows no more of a stranger’s name than a message has room for", () => {
    expect(() => readInput(sail, { where: "out", ["x".repeat(5_000)]: "y" })).toThrow(
      `/sail has no option “${"x".repeat(39)}…”.`,
    );
  });
});
