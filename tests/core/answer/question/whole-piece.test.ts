import { describe, expect, it } from "vitest";
import { asksForWholePiece } from "../../../../src/core/answer/question/whole-piece.ts";
import { aboutSomething, aboutThePiece } from "./whole-piece.cases.ts";

const has = (word: string): boolean => word === "report";

describe("asksForWholePiece", () => {
  it.each(aboutThePiece)("“%s” is about the piece as a whole", (question) => {
    expect(asksForWholePiece(question, has)).toBe(true);
  });

  it.each(aboutSomething)("“%s” is about something in it", (question) => {
    expect(asksForWholePiece(question, has)).toBe(false);
  });

  it("takes “the report” for the piece only where the piece tells of none", () => {
    expect(asksForWholePiece("What does the report say?", () => false)).toBe(true);
    expect(asksForWholePiece("What does the report say?", has)).toBe(false);
  });
});
