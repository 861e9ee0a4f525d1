import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../../support/run.ts";

const golden = (name: string): string =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
const KNOWLEDGE = fileURLToPath(new URL("../../../knowledge", import.meta.url));
const ARTICLE = ["--article", "ukraine-security-guarantees", "--knowledge", KNOWLEDGE];

const told = z.object({
  entries: z.array(z.object({ label: z.string(), text: z.string() })),
  undated: z.array(z.object({ value: z.string(), mod: z.string().optional() })),
});

/** A change of these files is a change of what readers see: look at every entry. */
describe("the timeline of the first article", () => {
  it("is this text", async () => {
    const { output } = await runFootnote(["timeline", ...ARTICLE]);
    // The ways to exports, at the end, name the folder.
    expect(`${output.replace(/^.* --export .*\n/gmu, "").trimEnd()}\n`).toBe(golden("ukraine-security-guarantees.txt"));
  });

  it("is this JSON", async () => {
    const { output } = await runFootnote(["timeline", "--json", ...ARTICLE]);
    expect(JSON.parse(output)).toEqual(JSON.parse(golden("ukraine-security-guarantees.json")));
  });

  it("dates four events and leaves four times undated", async () => {
    const { output } = await runFootnote(["timeline", "--json", ...ARTICLE]);
    const { entries, undated } = told.parse(JSON.parse(output));
    expect(entries.map(({ label, text }) => `${label}: ${text.slice(0, 28)}`)).toEqual([
      "2008: At the 2008 Bucharest Summit",
      "2008: invading Georgia in 2008",
      "2014: annexing Crimea in 2014",
      "February 2022: Russia’s invasion of Ukraine",
    ]);
    expect(undated.map(({ value, mod }) => [value, mod])).toEqual([
      ["P15Y", undefined],
      ["PXY", undefined],
      ["P10Y", undefined],
      ["P4Y", "LESS_THAN"],
    ]);
  });
});
