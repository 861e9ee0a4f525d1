import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { readInput } from "../../src/commands/input.ts";
import { timeline } from "../../src/commands/timeline.ts";
import { UsageError } from "../../src/core/errors.ts";
import type { Reply } from "../../src/core/reply/reply.ts";
import { inventedArticle, libraryOf } from "../support/fake-discord/invented-library.ts";

const mill = inventedArticle(
  "mill",
  "The mill was built in 1804. The inn burned in May 1811. The mill was sold on 2 June 1820. It stood for ten years.",
);
const engine = createEngine(libraryOf(mill));

const run = async (raw: Record<string, string>): Promise<Reply> =>
  timeline.run(readInput(timeline, raw), engine);
const textsOf = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "prose" || block.kind === "note" ? [block.text] : []));
const labelsOf = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "entry" ? [block.label] : []));

describe("all of a timeline", () => {
  const years = Array.from(
    { length: 40 },
    (_, index) => `In ${1800 + index} the mill number ${index} burned down.`,
  );
  const many = createEngine(libraryOf(inventedArticle("many", years.join("\n\n"))));

  it("stands on one page where a platform scrolls, with the main events drawn", async () => {
    const reply = await timeline.run({ page: "all" }, many);
    expect(labelsOf(reply)).toEqual(years.map((_, index) => String(1800 + index)));
    expect(reply.actions?.some(({ group }) => group === "pages")).toBe(false);
    const drawn = reply.picture?.svg.match(/class="entry"/g)?.length ?? 0;
    expect(drawn).toBeGreaterThan(3);
    expect(drawn).toBeLessThan(25);
  });

  it("is paged where it is too long for that", async () => {
    const events = Array.from(
      { length: 500 },
      (_, index) => `In ${1200 + index} the mill number ${index} burned down.`,
    );
    const long = createEngine(libraryOf(inventedArticle("long", events.join("\n\n"))));
    const reply = await timeline.run({ page: "all" }, long);
    expect(labelsOf(reply).length).toBeLessThan(20);
    expect(reply.actions?.some(({ group }) => group === "pages")).toBe(true);
  });
});

describe("/timeline", () => {
  it("says what it was filtered by, and how much is left", async () => {
    const reply = await run({ from: "May 1811", to: "1820", about: "mill" });
    expect(labelsOf(reply)).toEqual(["2 June 1820"]);
    expect(textsOf(reply)[0]).toBe("Filtered: from May 1811 to 1820, about “mill”. 1 of 4 entries.");
  });

  it("keeps times without a date at the end, but in no range", async () => {
    expect(labelsOf(await run({ about: "mill" })).at(-1)).not.toContain("ten years");
    expect(labelsOf(await run({})).at(-1)).toBe("“ten years”");
    const reply = await run({ to: "1804" });
    expect(labelsOf(reply)).toEqual(["1804"]);
    expect(textsOf(reply)).toEqual(["Filtered: to 1804. 1 of 4 entries."]);
  });

  it("says one thing where no event is in the range", async () => {
    expect(textsOf(await run({ from: "1900" }))).toEqual([
      "Nothing in the article matches: from 1900. Without this filter, its timeline has 4 entries.",
    ]);
  });

  it("tells the asker where nothing is left", async () => {
    const reply = await run({ about: "inn", from: "1900" });
    expect(reply.audience).toBe("asker");
    expect(textsOf(reply)).toEqual([
      "Nothing in the article matches: from 1900, about “inn”. Without this filter, its timeline has 4 entries.",
    ]);
  });

  it.each([
    [
      { from: "soon" },
      "“from” takes a year, a month or a day, such as 2014, May 2014, 2014-05-12 or 44 BC, not “soon”.",
    ],
    [{ to: "2026-02-30" }, "“to” takes a year, a month or a day"],
    [{ from: "2016", to: "May 2014" }, "“from” (2016) is later than “to” (May 2014)"],
    [{ about: "the" }, "“about” needs a word that names a subject"],
    [{ about: "x".repeat(41) }, "“about” can be up to 40 characters. This has 41."],
    [{ from: "1".repeat(41) }, "“from” can be up to 40 characters"],
  ])("says what to type instead of %j", async (raw, says) => {
    await expect(run(raw)).rejects.toThrow(UsageError);
    await expect(run(raw)).rejects.toThrow(says);
  });

  it("takes one day as both ends", async () => {
    expect(labelsOf(await run({ from: "2 June 1820", to: "1820-06-02", about: "mill" }))).toEqual([
      "2 June 1820",
    ]);
  });
});
