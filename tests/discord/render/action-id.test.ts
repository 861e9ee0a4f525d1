import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { command } from "../../../src/commands/command.ts";
import { commands } from "../../../src/commands/index.ts";
import { UsageError } from "../../../src/core/errors.ts";
import type { Action } from "../../../src/core/reply/reply.ts";
import { actionId, readActionId } from "../../../src/discord/render/action-id.ts";
import { inventedArticle, libraryOf, lighthouse } from "../../support/fake-discord/invented-library.ts";

const library = libraryOf(lighthouse, inventedArticle("é".repeat(100), "It opened in 1804."));
const every = command({
  name: "every",
  description: "One option of each kind",
  options: {
    text: { kind: "text", description: "Text" },
    more: { kind: "text", description: "More text" },
    article: { kind: "article", description: "Article" },
    choice: {
      kind: "choice",
      description: "Choice",
      choices: [
        { value: "one-long-value", name: "One" },
        { value: "another-long-value", name: "Another" },
      ],
    },
    flag: { kind: "flag", description: "Flag" },
  },
  run: async () => ({ audience: "everyone", blocks: [] }),
});
const known = [...commands, every];
const oneOf = (characters: string) => fc.constantFrom(...characters.split(""));
const action = (name: string, input: Action["input"]): Action => ({ label: "Next", command: name, input });

describe("the state of a button", () => {
  it("stays as it was, for old messages", () => {
    const input = { article: "torrin-point", from: "2014-05", to: "BC0044", about: "wall|paper", page: "2" };
    expect(actionId(action("timeline", input), known)).toBe(
      "1|timeline|0WNYPuRWN|12014-05|2BC0044|3wall~1paper|42",
    );
  });

  it("leaves to the message what it shows: a question of any length", () => {
    const question = `Why ${"on earth ".repeat(30)}?`;
    const id = actionId(
      { ...action("why", { question, article: "torrin-point" }), effect: "turn" },
      known,
      question,
    );
    expect(id).toBe("1t|why|0~q|1WNYPuRWN");
    expect(readActionId(id ?? "", known, library, question)).toMatchObject({
      raw: { question, article: "torrin-point" },
      effect: "turn",
    });
    expect(() => readActionId(id ?? "", known, library)).toThrow("Please ask it again");
    expect(actionId(action("why", { question }), known)).toBeUndefined();
  });

  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
  const input = fc.record(
    {
      text: fc.oneof(text, fc.constantFrom("~", "|", "~1", "~0|", "0|1")),
      more: text,
      article: fc.constantFrom(...library.articles.map(({ id }) => id)),
      choice: fc.constantFrom("one-long-value", "another-long-value"),
      flag: fc.constantFrom("true", "false"),
    },
    { requiredKeys: [] },
  );

  it("is read as it was written, or is not written at all", () => {
    fc.assert(
      fc.property(input, (given) => {
        const wanted = Object.fromEntries(
          Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
        );
        const id = actionId(action("every", wanted), known);
        if (id === undefined) return;
        expect(id.length).toBeLessThanOrEqual(100);
        const { command: read, raw } = readActionId(id, known, library);
        expect(read).toBe(every);
        const { flag, ...others } = wanted;
        expect(raw).toEqual({ ...others, ...(flag === undefined ? {} : { flag: flag === "true" }) });
      }),
    );
  });

  it("holds whatever a timeline may be asked for", () => {
    const date = fc.constantFrom("2014", "2014-05", "2014-05-12", "BC0044", "BC0044-03-15");
    const about = fc.string({
      unit: oneOf("abcdefghijklmnopqrstuvwxyzäöüßжщ 0123456789,.'’\"-"),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(date, date, about, fc.integer({ min: 1, max: 9999 }), (from, to, subject, page) => {
        const asked = { article: "é".repeat(100), from, to, about: subject };
        for (const all of [
          { ...asked, page: String(page) },
          { ...asked, export: "markdown" },
        ]) {
          const id = actionId(action("timeline", all), known);
          expect(id && readActionId(id, known, library).raw).toEqual(all);
        }
      }),
    );
  });

  it.each([
    ["an unknown command", action("nope", {})],
    ["an unknown option", action("timeline", { nope: "1" })],
    ["an empty value", action("timeline", { about: "" })],
    ["an unknown choice", action("every", { choice: "nope" })],
    ["more text than fits", action("ask", { question: "why ".repeat(30) })],
  ])("is not made for %s", (_name, wanted) => {
    expect(actionId(wanted, known)).toBeUndefined();
  });

  it("is read or turned down, whatever it is", () => {
    const id = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.string({ unit: oneOf("1|timelne0234a~"), maxLength: 30 }),
      fc.string({ unit: oneOf("0123456789az|~"), maxLength: 20 }).map((rest) => `1|every|${rest}`),
    );
    fc.assert(
      fc.property(id, (state) => {
        try {
          expect(known).toContain(readActionId(state, known, library).command);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does not hold a choice that is gone, nor an article that is", () => {
    expect(() => readActionId("1|every|39", known, library)).toThrow("Please run the command again");
    expect(() => readActionId("1|every|2AAAAAAAA", known, library)).toThrow("no longer here");
  });
});
