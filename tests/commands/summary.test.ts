import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { commands } from "../../src/commands/index.ts";
import { readInput } from "../../src/commands/input.ts";
import { summary } from "../../src/commands/summary.ts";
import { wordsOf } from "../../src/core/article/quote.ts";
import { UsageError } from "../../src/core/errors.ts";
import type { Reply } from "../../src/core/reply/reply.ts";
import { renderReply } from "../../src/discord/render/render.ts";
import { validatePayload } from "../../src/discord/render/validate-payload.ts";
import { inventedArticle, libraryOf } from "../support/fake-discord/invented-library.ts";
import { randomArticle } from "../support/random-articles.ts";

const LINES = Array.from(
  { length: 12 },
  (_, n) => `In ${1804 + n} the town of Arnby paid ${n + 2} masons for mill number ${n}.`,
);
const mill = inventedArticle(
  "mill",
  `${LINES.join(" ")}\n\nThe mill was then sold by Maria Lund to the Bank of Skarn. Nobody in the town of Arnby thanked Lund or the masons. The Bank of Skarn closed it in 1820.`,
  { title: "The mill of Arnby" },
);
const short = inventedArticle(
  "note",
  "The inn burned in May. It was never built again. Its owner left for Skarn.",
);
const engine = createEngine(libraryOf(mill, short));

const run = async (raw: Record<string, string>, at = engine): Promise<Reply> =>
  summary.run(readInput(summary, raw), at);
const quotesOf = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "quote" ? [wordsOf(block.quote)] : []));
const textsOf = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "prose" || block.kind === "note" ? [block.text] : []));

describe("/summary", () => {
  it("says how much of the article it is, how long all of it takes to read, and what it was read as", async () => {
    expect(textsOf(await run({ article: "mill" })).at(-1)).toMatch(
      /^\d+ words, \d+% of the article, in its own words and order\. The whole article takes a minute to read\. Treated as a history\.$/,
    );
  });

  it("offers what the article names most, with how often, and each offer can be taken", async () => {
    const { actions = [] } = await run({ article: "mill" });
    expect(actions.map(({ label }) => label)).toEqual(["Arnby · 13", "Maria Lund · 2", "Bank of Skarn · 2"]);
    for (const { command, input } of actions) {
      expect(command).toBe("summary");
      expect(quotesOf(await run(input)).join(" ")).toContain(input["about"]);
    }
  });

  it("keeps to a subject, and leads back to the whole", async () => {
    const reply = await run({ article: "mill", about: "Lund" });
    expect(textsOf(reply)[0]).toBe("About “Lund”: 2 of its 15 sentences mention it.");
    expect(quotesOf(reply)).toEqual([
      "The mill was then sold by Maria Lund to the Bank of Skarn.",
      "Nobody in the town of Arnby thanked Lund or the masons.",
    ]);
    expect(reply.actions?.[0]).toEqual({
      label: "Whole article",
      command: "summary",
      input: { article: "mill" },
    });
    expect(reply.actions?.map(({ input }) => input["about"])).not.toContain("Lund");
  });

  it("understands a misspelt subject", async () => {
    expect(quotesOf(await run({ article: "mill", about: "masosn" })).length).toBeGreaterThan(0);
  });

  it("tells the asker that the article says nothing on a subject", async () => {
    const reply = await run({ article: "mill", about: "volcanoes" });
    expect(reply.audience).toBe("asker");
    expect(textsOf(reply)).toEqual(["The article says nothing about “volcanoes”."]);
    expect(quotesOf(reply)).toEqual([]);
  });

  it("says so where no sentence on a subject is understood by itself", async () => {
    const text = `${LINES.join(" ")}\n\n# After\n\nIt was then sold to Maria Lund for twenty crowns.`;
    const reply = await run({ about: "Lund" }, createEngine(libraryOf(inventedArticle("lost", text))));
    expect(textsOf(reply)).toEqual([
      "No sentence of the article about “Lund” makes sense on its own. Use /ask to see sentences in context.",
    ]);
  });

  it("gives no speech without its speaker, even where there is nothing else", async () => {
    const water = "Nobody in the valley had ever seen the water rise so high or so fast as that week. ";
    const text = `“${water.repeat(4)}We lost the bridge,” Maria Lund said.`;
    const reply = await run({}, createEngine(libraryOf(inventedArticle("speech", text))));
    expect(quotesOf(reply)).toEqual([]);
    expect(textsOf(reply)[0]).toMatch(/^No sentence of the article makes sense on its own/);
  });

  it("says that an article is too short to sum up, and quotes what is essential", async () => {
    const reply = await run({ article: "note" });
    expect(textsOf(reply)[0]).toBe(
      "The article has only 3 sentences, too few to summarise. These matter most:",
    );
    expect(quotesOf(reply)).toEqual(["The inn burned in May."]);
  });

  it.each([
    [{ article: "mill", about: "the" }, "“about” needs a word that names a subject"],
    [{ article: "mill", about: "x".repeat(41) }, "“about” can be up to 40 characters. This has 41."],
  ])("says what to type instead of %j", async (raw, says) => {
    await expect(run(raw)).rejects.toThrow(UsageError);
    await expect(run(raw)).rejects.toThrow(says);
  });

  it("keeps its buttons' options where they were, and adds new ones at the end", () => {
    expect(Object.keys(summary.options)).toEqual([
      "length",
      "article",
      "about",
      "sentences",
      "words",
      "private",
    ]);
  });

  it("has buttons only where all of it is one message on Discord", async () => {
    await fc.assert(
      fc.asyncProperty(
        randomArticle,
        fc.constantFrom("short", "medium", "long"),
        async ({ article }, length) => {
          const reply = await run({ length }, createEngine(libraryOf(article)));
          const messages = renderReply(reply, commands);
          messages.forEach(validatePayload);
          expect(reply.actions?.length ?? 0).toBeLessThanOrEqual(5);
          if ((reply.actions ?? []).length > 0) expect(messages).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
