import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../src/app/exit-code.ts";
import { runFootnote } from "../support/run.ts";
import { FERRY, knowledgeFolder } from "./knowledge-folder.ts";

describe("timeline --picture", () => {
  it("writes a PNG and prints the list as ever", async () => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const file = join(folder, "ferry.png");
    const { code, output, errors } = await runFootnote([
      "timeline",
      "--picture",
      file,
      "--knowledge",
      folder,
    ]);
    expect({ code, errors }).toEqual({ code: EXIT.done, errors: `Wrote ${file}.\n` });
    expect(output).toContain("3 March 1872");
    expect((await readFile(file)).subarray(1, 4).toString()).toBe("PNG");
  });

  it("draws the main events of many, in one picture", async () => {
    const years = Array.from({ length: 30 }, (_, index) => `It snowed in ${1900 + index}.`).join("\n\n");
    const folder = await knowledgeFolder({ "snow.md": `---\ntitle: Snow\n---\n\n${years}\n` });
    const { errors } = await runFootnote([
      "timeline",
      "--json",
      "--picture",
      join(folder, "a.png"),
      "--knowledge",
      folder,
    ]);
    expect(errors.trim().split("\n")).toHaveLength(1);
    expect((await readFile(join(folder, "a.png"))).subarray(1, 4).toString()).toBe("PNG");
  });

  it.each([
    ["another ending", "It opened in 1872.", "a.jpg", "end with .png"],
    ["a folder that is not there", "It opened in 1872.", "no/such/a.png", "could not be written"],
    ["an article without dates", "It opened.", "a.png", "dates no event"],
  ])("turns down %s", async (_, text, name, says) => {
    const folder = await knowledgeFolder({ "a.md": `---\ntitle: A\n---\n\n${text}\n` });
    const words = ["timeline", "--picture", join(folder, name), "--knowledge", folder];
    const { code, output, errors } = await runFootnote(words);
    expect({ code, output }).toEqual({ code: EXIT.misuse, output: "" });
    expect(errors).toContain(says);
  });
});
