import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { chooseSubcommand } from "../../src/cli/choose-subcommand.ts";
import { subcommands } from "../../src/cli/index.ts";
import { readCall, requireGiven } from "../../src/cli/calls/read-call.ts";
import { ROOT } from "../support/program.ts";
import { runFootnote } from "../support/run.ts";
import { shellWords } from "../support/shell-words.ts";
import { knowledgeFolder, ARTICLES } from "./knowledge-folder.ts";

/** What begins a call of the program, wherever one is written down. */
const CALL = /(?:\bfootnote|\bnpm start(?: --silent)? --|\bnode dist\/main\.js) +/u;

/** Reads a call as the program would, and says what is wrong with it. */
function read(call: string): void {
  const { chosen, rest } = chooseSubcommand(subcommands, shellWords(call.replace(CALL, "")));
  readCall(chosen, rest);
}

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));

/** Calls in code of Markdown: spans, and lines of blocks. */
function callsInMarkdown(text: string): string[] {
  const blocks = [...text.matchAll(/^```.*\n([^]*?)^```/gmu)].flatMap(([, block = ""]) => block.split("\n"));
  const spans = [...text.replaceAll(/^```.*\n[^]*?^```/gmu, "").matchAll(/`([^`\n]+)`/gu)].map(
    ([, span = ""]) => span,
  );
  return [...blocks, ...spans].flatMap((line) => callsIn(line));
}

/** The calls of a line of shell, one after the other. */
const callsIn = (line: string): string[] =>
  line
    .replace(/^\$ /u, "")
    .split(/ (?:&&|\|) /u)
    .filter((part) => new RegExp(`^${CALL.source}[a-z-]`, "u").test(part));

const documents = [...readdirSync(ROOT), ...files("docs"), ...files("knowledge")].filter((file) =>
  file.endsWith(".md"),
);

const inDocuments = documents.flatMap((file) =>
  callsInMarkdown(readFileSync(join(ROOT, file), "utf8")).map((call) => [file, call] as const),
);

/** In what the program says, and in its settings: a call stands between quotation marks, or begins a line of a comment. */
const SOURCES = [...files("src"), ".env.example", "Dockerfile"].filter((file) =>
  /\.(?:tsx?|example)$|file$/u.test(file),
);
const inSources = SOURCES.flatMap((file) =>
  [
    ...readFileSync(join(ROOT, file), "utf8").matchAll(
      /(?:“|`|for example: |^# +)(footnote [a-z][^”`\n]*)/gmu,
    ),
  ].map(([, call = ""]) => [relative(ROOT, join(ROOT, file)), call] as const),
);

describe("a call that is written down", () => {
  it.each(inDocuments)("can be typed: %s: %s", (_, call) => {
    expect(() => read(call)).not.toThrow();
  });

  it.each(inSources)("can be typed: %s: %s", (_, call) => {
    expect(() => read(call)).not.toThrow();
  });

  it("is found where there are some", () => {
    const found = inDocuments.map(([file]) => file);
    for (const file of ["README.md", "CONTRIBUTING.md", join("docs", "quotes.md")])
      expect(found).toContain(file);
    expect(inSources.length).toBeGreaterThan(2);
  });

  it.each([
    "footnote ask --questoin 'Who?'",
    "footnote nope",
    "footnote ask Who paid?",
    "footnote timeline --page",
  ])("is refused where it is wrong: %s", (call) => {
    expect(() => read(call)).toThrow();
  });
});

describe("a next step", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await knowledgeFolder(ARTICLES);
  });

  const calls = {
    "an answer": ["ask", "When did the chain ferry open?"],
    "an answer out of one article": ["ask", "What was painted red?", "--article", "lamp"],
    "no answer": ["ask", "Who composed the captain's opera?"],
    "a question that begins with a hyphen": ["ask", "--question=-- when did the chain ferry open?"],
    "a timeline": ["timeline", "--article", "ferry"],
    "a summary": ["summary", "--article", "ferry"],
    "a quote check": ["quote", "The chain ferry opened in 1872."],
    "a list": ["articles"],
    "one article": ["articles", "ferry"],
  };
  it.each(Object.entries(calls))("of %s is a call that works and asks the same folder", async (_, words) => {
    const { output } = await runFootnote([...words, "--knowledge", folder]);
    const next = output.split(/\n| · /u).flatMap((line) => /^[^:]+: (footnote .+)$/u.exec(line)?.[1] ?? []);
    for (const call of next) {
      const [, ...given] = shellWords(call);
      const { chosen, rest } = chooseSubcommand(subcommands, given);
      requireGiven(chosen, readCall(chosen, rest));
      expect(call).toContain(`--knowledge ${folder}`);
      // oxlint-disable-next-line no-await-in-loop -- a few, one after the other
      expect(await runFootnote(given)).toMatchObject({ code: 0 });
    }
    if (["ask", "timeline"].includes(words[0] ?? "")) expect(next).not.toEqual([]);
  });

  it.each(["ask", "quote", "verify", "ingest"])(
    "for a call that lacks what “%s” needs can be typed",
    async (name) => {
      const { code, errors } = await runFootnote([name], { environment: { KNOWLEDGE_DIR: folder } });
      const [, call = ""] = /, for example: (footnote .+)\. Usage: /u.exec(errors) ?? [];
      expect(code).toBe(2);
      expect(() => read(call)).not.toThrow();
    },
  );
});
