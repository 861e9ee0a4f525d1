import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Option } from "../../../src/commands/command.ts";
import { createEngine } from "../../../src/core/engine.ts";
import { completeOption } from "../../../src/discord/answer/complete-option.ts";
import { inventedArticle, libraryOf } from "../../support/fake-discord/invented-library.ts";
import { hostileText } from "../hostile-text.ts";

const engine = createEngine(libraryOf(inventedArticle("ferry", "Text.", { title: "The last ferry" })));
const offering = (values: readonly string[]): Option => ({
  kind: "text",
  description: "Words",
  complete: () => values,
});

describe("completing an option", () => {
  it("offers what the option says, as it is sent back", () => {
    expect(completeOption(offering(["Who?", "Why?"]), "w", {}, engine)).toEqual([
      { name: "Who?", value: "Who?" },
      { name: "Why?", value: "Why?" },
    ]);
  });

  it("tells the option what was typed and what else was chosen", () => {
    const option: Option = {
      kind: "text",
      description: "Words",
      complete: (typed, input) => [`${typed} of ${String(input["article"])}`],
    };
    expect(completeOption(option, "when", { article: "ferry" }, engine)[0]?.value).toBe("when of ferry");
  });

  it("leaves out what Discord cannot carry whole", () => {
    expect(completeOption(offering(["x".repeat(101), "", "y".repeat(100)]), "", {}, engine)).toEqual([
      { name: "y".repeat(100), value: "y".repeat(100) },
    ]);
  });

  it("completes articles", () => {
    const option: Option = { kind: "article", description: "Which" };
    expect(completeOption(option, "last", {}, engine).map(({ value }) => value)).toEqual(["ferry"]);
  });

  it.each<[string, Option]>([
    ["text that has no completion", { kind: "text", description: "Words" }],
    ["a flag", { kind: "flag", description: "Yes or no" }],
  ])("offers nothing for %s", (_, option) => {
    expect(completeOption(option, "w", {}, engine)).toEqual([]);
  });

  it("offers at most 25, of lengths that Discord takes and values that are unchanged, whatever there is", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 40 }), (values) => {
        const offered = completeOption(offering(values), "", {}, engine);
        expect(offered.length).toBeLessThanOrEqual(25);
        for (const { name, value } of offered) {
          expect(values).toContain(value);
          expect([name.length, value.length].every((length) => length >= 1 && length <= 100)).toBe(true);
        }
      }),
    );
  });
});
