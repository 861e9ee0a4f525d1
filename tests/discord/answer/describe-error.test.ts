import { describe, expect, it } from "vitest";
import { describeError } from "../../../src/discord/answer/describe-error.ts";

describe("an error in the log", () => {
  it("has its name, its message and where it comes from", () => {
    const fields = describeError(new RangeError("out of range"));
    expect(fields).toMatchObject({ error: "RangeError", reason: "out of range" });
    expect(JSON.stringify(fields)).toContain("describe-error.test.ts");
  });

  it("has what caused it", () => {
    const error = new Error("outer", { cause: new TypeError("inner") });
    expect(describeError(error)).toMatchObject({ cause: { error: "TypeError", reason: "inner" } });
  });

  it.each([
    ["what the asker typed", "cannot read “my question”", ["my question"]],
    [
      "an interaction’s address",
      "POST https://discord.com/api/v10/interactions/123/aW50ZXJhY3Rpb24/callback",
      [],
    ],
    ["a webhook’s address", "PATCH /webhooks/123/aW50ZXJhY3Rpb24/messages/@original", []],
  ])("does not have %s", (_name, message, secrets) => {
    const fields = JSON.stringify(describeError(new Error(message, { cause: new Error(message) }), secrets));
    expect(fields).not.toContain("my question");
    expect(fields).not.toContain("aW50ZXJhY3Rpb24");
    expect(fields).toContain("[…]");
  });

  it("may be something else than an error", () => {
    expect(describeError("only words")).toEqual({ error: "only words" });
  });
});
