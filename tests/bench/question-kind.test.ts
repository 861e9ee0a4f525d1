import { describe, expect, it } from "vitest";
import { kindOf } from "../../bench/answers/errors/question-kind.ts";

describe("the kind of a question", () => {
  it.each([
    ["How many boats are there?", "how many, how much"],
    ["In which year did it rain?", "when"],
    ["What city has a harbour?", "where"],
    ["To whom does the boat belong?", "who"],
    ["What is the reason for the delay?", "why"],
    ["How does it float?", "how"],
    ["Which boat sank?", "which"],
    ["What is a keel?", "what is"],
    ["Into what did the boat run?", "what"],
    ["Boats", "other"],
  ])("%s", (question, expected) => {
    expect(kindOf(question)).toBe(expected);
  });
});
