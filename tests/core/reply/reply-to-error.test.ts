import { english } from "../../../src/core/messages/en/index.ts";
import { describe, expect, it } from "vitest";
import { StorageError, UsageError } from "../../../src/core/errors.ts";
import { replyToError } from "../../../src/core/reply/reply-to-error.ts";

const textOf = (error: unknown): string => {
  const { audience, blocks } = replyToError(error, "ab12", english);
  expect(audience).toBe("asker");
  expect(blocks.map(({ kind }) => kind)).toEqual(["prose"]);
  return blocks.map((block) => ("text" in block ? block.text : "")).join("");
};

describe("replyToError", () => {
  it("shows what the asker can do, as it is, without a reference", () => {
    expect(textOf(new UsageError("Please say which article you mean."))).toBe(
      "Please say which article you mean.",
    );
  });

  it("apologises for what cannot be read, says to try again, and hides where it lies", () => {
    const text = textOf(new StorageError("/srv/planted cannot be read", { cause: new Error("planted") }));
    expect(text).toMatch(/^Sorry, .*try again.*ab12/);
    expect(text).not.toContain("planted");
  });

  it.each([
    ["an error", new TypeError("planted")],
    ["an error with a cause", new Error("planted", { cause: new UsageError("planted") })],
    [
      "what only calls itself a usage error",
      Object.assign(new Error("planted"), { name: "UsageError", code: "usage" }),
    ],
    ["a thrown word", "planted"],
    ["a thrown object", { message: "planted" }],
    ["nothing", undefined],
    ["null", null],
  ])("apologises for %s with a reference and shows nothing of it", (_, error) => {
    const text = textOf(error);
    expect(text).toMatch(/^Sorry, .*ab12\.$/);
    expect(text).not.toContain("planted");
  });
});
