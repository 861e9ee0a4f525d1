import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder } from "./knowledge-folder.ts";
import { expectExactQuotes, quoteFields } from "./quotes.ts";

const BRIDGE = `---
title: The bridge
---

The council opened the bridge in 1911. Nobody from the old town came to see it.

Ann Holt steered the ferry for nine winters.
`;

const quote = z.strictObject(quoteFields);
const places = z.array(
  z.strictObject({
    quotes: z.array(quote).min(1),
    changes: z.array(z.strictObject({ said: z.string(), told: z.string(), flip: z.string().optional() })),
    leftOut: z.array(z.string()),
  }),
);
const checkFields = {
  verdict: z.enum(["exact", "cut", "altered", "stitched", "flipped", "absent", "too-short"]),
  coverage: z.number().min(0).max(1),
  places,
  inserted: z.array(z.string()),
  headingOf: z.string().optional(),
};
const checkLine = z.strictObject({
  text: z.string(),
  taken: z.enum(["quotations", "whole", "sentences"]),
  checked: z
    .array(z.strictObject({ quotation: z.string(), from: z.int(), to: z.int(), ...checkFields }))
    .min(1),
});
const verifyLine = z.strictObject({
  article: z.string(),
  hash: z.string(),
  verification: z.enum(["there", "moved", "changed", "gone", "not-there"]),
  quotes: z.array(quote).optional(),
  was: z.string().optional(),
  now: z.array(quote).optional(),
  ...z.object(checkFields).partial().shape,
});

let folder: string;
beforeEach(async () => {
  folder = await knowledgeFolder({ "bridge.md": BRIDGE });
});

describe("quote", () => {
  it.each([
    ["Nobody from the old town came to see it.", "exact"],
    ["Nobody from the old town came to see it in 1911.", "altered"],
    ["The council opened the bridge in 1912.", "flipped"],
    ["Sheep were grazing on the hills all summer long.", "absent"],
    ["so there", "too-short"],
  ])("judges %j as JSON, on one line", async (text, verdict) => {
    const { code, output, errors } = await runFootnote(["quote", text, "--json", "--knowledge", folder]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^[^\n]+\n$/);
    const { checked } = checkLine.parse(JSON.parse(output));
    expect(checked.map((one) => one.verdict)).toEqual([verdict]);
    if (checked[0]?.places.length !== 0)
      await expectExactQuotes(
        checked[0]?.places.map(({ quotes }) => quotes),
        folder,
      );
  });

  it("reads a text of any length from standard input", async () => {
    const input = `${"Somebody wrote a lot about it. ".repeat(4_000)}\nNobody from the old town came to see it.\n`;
    const { code, output } = await runFootnote(["quote", "--json", "--knowledge", folder], { input });
    expect(code).toBe(0);
    expect(checkLine.parse(JSON.parse(output))).toMatchObject({
      taken: "sentences",
      checked: [{ verdict: "exact" }],
    });
  });

  it("says it in words as well", async () => {
    const { output } = await runFootnote([
      "quote",
      "The council opened the bridge in 1912.",
      "--knowledge",
      folder,
    ]);
    expect(output).toBe(
      [
        "? The council opened the bridge in 1912.",
        "",
        "Altered in meaning: a number differs.",
        "",
        "• Changed: they wrote “1912”, the article says “1911”",
        "",
        "│ The council opened the bridge in 1911.",
        "  ¶1, sentence 1 (0–38) · The bridge · TV00000-3GSFXQH",
        "",
        "Footnote compares words. It does not judge what they say.",
        "",
      ].join("\n"),
    );
  });

  it.each([[["quote", ""]], [["quote", "x", "--article", "none"]], [["verify"]], [["verify", "nonsense"]]])(
    "says what to do about %j",
    async (words) => {
      const { code, output, errors } = await runFootnote([...words, "--knowledge", folder]);
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).toMatch(/^[^\n]+\n$/);
    },
  );
});

/** Starts the console in its own state folder, asks nothing, and says what was written. */
const start = (state: string) =>
  runFootnote([], { environment: { KNOWLEDGE_DIR: folder, STATE_DIR: state, MODE: "console" } });
const codeOf = async (text: string): Promise<string> => {
  const { output } = await runFootnote(["quote", text, "--json", "--knowledge", folder]);
  return checkLine.parse(JSON.parse(output)).checked[0]?.places[0]?.quotes[0]?.code ?? "";
};
const verify = async (code: string, state: string) => {
  const environment = { KNOWLEDGE_DIR: folder, STATE_DIR: state };
  const { output } = await runFootnote(["verify", code, "--json"], { environment });
  return verifyLine.parse(JSON.parse(output));
};
const change = (text: string): Promise<void> => writeFile(join(folder, "bridge.md"), text);

describe("verify", () => {
  let state: string;
  beforeEach(async () => {
    state = await mkdtemp(join(tmpdir(), "footnote-state-"));
    onTestFinished(() => rm(state, { recursive: true, force: true }));
  });

  it("follows a quote through the versions of its article", async () => {
    await start(state);
    const code = await codeOf("The council opened the bridge in 1911.");
    expect((await verify(code, state)).verification).toBe("there");

    await change(BRIDGE.replace("The council", "It was so. The council"));
    expect((await verify(code, state)).verification).toBe("moved");

    await change(BRIDGE.replace("1911", "1912"));
    const changed = await verify(code, state);
    expect(changed).toMatchObject({
      verification: "changed",
      was: "The council opened the bridge in 1911",
      verdict: "flipped",
      places: [{ changes: [{ said: "1911", told: "1912", flip: "number" }] }],
    });

    await change(BRIDGE.replace("The council opened the bridge in 1911. ", ""));
    expect(await verify(code, state)).toMatchObject({ verification: "gone" });
  });

  it("cannot tell what was changed where nothing was kept, and says so", async () => {
    const code = await codeOf("The council opened the bridge in 1911.");
    await change(BRIDGE.replace("1911", "1912"));
    expect((await verify(code, state)).verification).toBe("not-there");
  });

  it("knows no article that was renamed", async () => {
    const code = await codeOf("The council opened the bridge in 1911.");
    await rm(join(folder, "bridge.md"));
    await writeFile(join(folder, "another.md"), BRIDGE);
    const { code: exit, errors } = await runFootnote(["verify", code, "--knowledge", folder]);
    expect(exit).toBe(2);
    expect(errors).toContain("No article here matches that code");
  });

  it("reports at the start, once, what became of the sentences of an article that changed", async () => {
    expect((await start(state)).errors).toBe("");
    expect((await start(state)).errors).toBe("");
    await change(BRIDGE.replace("1911", "1912").replace("Ann Holt", "So it was. Ann Holt"));
    expect((await start(state)).errors).toBe(
      "bridge has changed since the last start: 1 sentence unchanged, 1 moved (¶ 2.1→2.2), 1 changed (¶ 1.1).\n",
    );
    expect((await start(state)).errors).toBe("");
  });

  it("keeps the texts of articles, and nothing that was asked", async () => {
    await start(state);
    await verify(await codeOf("The council opened the bridge in 1911."), state);
    const files = await readdir(state, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(1);
  });

  it("works where nothing can be kept, and says so", async () => {
    const file = join(state, "file");
    await writeFile(file, "");
    const { code, output, errors } = await start(file);
    expect(code).toBe(0);
    expect(output).toContain("Footnote has read");
    expect(errors).toContain("cannot write to its folder");
  });
});
