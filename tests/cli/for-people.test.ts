import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { runFootnote } from "../support/run.ts";
import { FERRY, knowledgeFolder } from "./knowledge-folder.ts";

const ESCAPE = "\u001B";
const calls = {
  ask: ["ask", "When did the chain ferry open?"],
  timeline: ["timeline"],
  summary: ["summary"],
  articles: ["articles"],
  "one article": ["articles", "ferry"],
};

/** Lines are broken at a terminal, behind their bars; what can be pasted stays whole. */
const unbroken = (text: string): string => text.replaceAll(/^[│┊] /gmu, "").replaceAll(/\s+/gu, " ");

describe("output for people", () => {
  it.each(Object.entries(calls))("has neither JSON nor colour in a pipe: %s", async (_, words) => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const { code, output, errors } = await runFootnote([...words, "--knowledge", folder]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).not.toContain(ESCAPE);
    expect(output).not.toMatch(/[{}]|":/);
    expect(output).toMatch(/[^\n]\n$/);
  });

  it.each(Object.entries(calls))("has colour on a terminal, and says the same: %s", async (_, typed) => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    const call = [...typed, "--knowledge", folder];
    const plain = await runFootnote(call);
    const coloured = await runFootnote(call, { isTerminal: true, environment: { NO_COLOR: "" } });
    expect(coloured.output).toContain(`${ESCAPE}[`);
    const said = stripVTControlCharacters(coloured.output);
    expect(unbroken(said)).toBe(unbroken(plain.output));
    for (const line of said.split("\n"))
      if (!/http|: footnote /u.test(line)) expect(line.length).toBeLessThanOrEqual(80);
    const colourless = await runFootnote(call, { isTerminal: true, environment: { NO_COLOR: "1" } });
    expect(colourless.output).toBe(said);
  });

  it("has no colour in JSON, even on a terminal", async () => {
    const folder = await knowledgeFolder({ "ferry.md": FERRY });
    for (const words of [...Object.values(calls), ["dates"]]) {
      const call = [...words, "--json", ...(words[0] === "dates" ? [] : ["--knowledge", folder])];
      expect(await runFootnote(call, { isTerminal: true })).toEqual(await runFootnote(call));
    }
  });
});

/** Clears the screen, sets the window's title, rings, turns the reading direction; C1 forms as well. */
const HOSTILE = "\u001B[2J\u001B]0;owned\u0007\u009B31m\u0085\u007F\u0008\u202E\u2067";
const HOSTILE_YAML = String.raw`\e[2J\e]0;owned\a\x9B31m\x7F\b\u202E\u2067`;
const ARTICLE = `---
title: "The ${HOSTILE_YAML} ferry"
author: "R. ${HOSTILE_YAML} Hale"
"shelf ${HOSTILE_YAML}": 3
url: https://example.org/ferry
---

The chain ${HOSTILE} ferry at Arnby opened on 3 March 1872 with two horses.
`;
// Line feed and tab are the only control characters that a text may have.
const CONTROLS = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

describe("a hostile article", () => {
  const all = {
    ...calls,
    "ask --json": ["ask", "When did the chain ferry open?", "--json", "--candidates"],
    "timeline --json": ["timeline", "--json"],
    "summary --json": ["summary", "--json"],
    "articles --json": ["articles", "--json"],
    "an unknown article": ["articles", "nope"],
  };
  it.each(Object.entries(all))("cannot write to the terminal: %s", async (_, words) => {
    const folder = await knowledgeFolder({
      "ferry.md": ARTICLE,
      [`bad ${HOSTILE}.md`]: "---\ntitle: B\n---\n\nB.\n",
    });
    const { output, errors } = await runFootnote([...words, "--knowledge", folder], { input: "" });
    expect(output).not.toMatch(CONTROLS);
    expect(errors).not.toMatch(CONTROLS);
    expect(errors.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^bad /),
      expect.stringMatching(/^ferry\.md, line 4: /),
    ]);
  });

  it("cannot write to the terminal from the console", async () => {
    const folder = await knowledgeFolder({ "ferry.md": ARTICLE });
    const input = `/ask When did the chain ferry open?\n/articles\n/timeline\n/summary\n/nope${HOSTILE}\n${HOSTILE} ferry\n/articles ${HOSTILE}\n`;
    const { code, output, errors } = await runFootnote([], { input, environment: { KNOWLEDGE_DIR: folder } });
    expect(code).toBe(0);
    expect(output).not.toMatch(CONTROLS);
    expect(errors).not.toMatch(CONTROLS);
  });

  it("keeps its exact text for machines", async () => {
    const folder = await knowledgeFolder({ "ferry.md": ARTICLE });
    const { output } = await runFootnote(["summary", "--json", "--knowledge", folder]);
    expect(JSON.parse(output)).toMatchObject({
      sentences: [{ text: `The chain ${HOSTILE} ferry at Arnby opened on 3 March 1872 with two horses.` }],
    });
  });
});
