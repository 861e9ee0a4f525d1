import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../../src/core/engine.ts";
import { readInput } from "../../../src/commands/input.ts";
import { summary } from "../../../src/commands/summary.ts";
import { PLAIN } from "../../../src/console/look.ts";
import { printedReply } from "../../../src/console/render.ts";
import { readLibrary } from "../../../src/storage/library-folder.ts";

const engine = createEngine(await readLibrary(fileURLToPath(new URL("../../../knowledge", import.meta.url))));
const article = "ukraine-security-guarantees";

/** A change of these files is a change of what readers see: read every sentence as a stranger would. */
describe("the summary of the first article", () => {
  it.each([
    ["short", { length: "short" }],
    ["medium", { length: "medium" }],
    ["long", { length: "long" }],
    ["about-nato", { about: "NATO" }],
    ["about-football", { about: "football" }],
  ])("is the text in %s.txt", async (name, asked) => {
    const reply = await summary.run(readInput(summary, { ...asked, article }), engine);
    await expect(`${printedReply(reply, PLAIN)}\n`).toMatchFileSnapshot(`${name}.txt`);
  });
});
