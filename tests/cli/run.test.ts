import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { EXIT } from "../../src/app/exit-code.ts";
import { subcommands } from "../../src/cli/index.ts";
import { writtenFormOf } from "../../src/cli/calls/usage.ts";
import { english } from "../../src/core/messages/en/index.ts";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder, ARTICLES } from "./knowledge-folder.ts";

const names = subcommands.map(({ name }) => name);
const listed = subcommands.filter(({ isListed = true }) => isListed).map(({ name }) => name);

describe("the command line", () => {
  it("has every promised subcommand", () => {
    const promised = [
      "ask",
      "timeline",
      "summary",
      "dates",
      "ingest",
      "articles",
      "register",
      "version",
      "help",
    ];
    expect(names).toEqual(expect.arrayContaining(promised));
  });

  it.each([["help"], ["--help"], ["-h"], ["help", "help"]])("helps with %j %j", async (...words) => {
    const { code, output, errors } = await runFootnote(words);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("help");
  });

  it("names every subcommand, its usage and the exit codes in its help", async () => {
    const { output } = await runFootnote(["help"]);
    for (const { description, isListed = true, ...shape } of subcommands) {
      expect(output.includes(`  footnote ${writtenFormOf(shape)}\n`)).toBe(isListed);
      expect(output.includes(`      ${description(english)}\n`)).toBe(isListed);
    }
  });

  it("names every exit code", async () => {
    const { output } = await runFootnote(["help"]);
    for (const code of Object.values(EXIT)) expect(output).toMatch(new RegExp(`[ ,]${code} [a-zA-Z]`));
    expect(output).toContain("0 done, 1 internal error, 2 wrong call or settings");
  });

  it("explains every option of a subcommand", async () => {
    for (const { name, parameters, word } of subcommands) {
      const { output } = await runFootnote([name, "--help"]);
      for (const [key, { description }] of Object.entries(parameters)) {
        expect(output).toContain(key === word ? `  ${key.toUpperCase()}` : `  --${key}`);
        expect(output).toContain(description(english));
      }
    }
  });

  it.each(names)("explains “%s” wherever --help stands, and does nothing else", async (name) => {
    const calls = [
      [name, "--help"],
      [name, "-h"],
      [name, "one", "--help", "--nonsense"],
    ];
    const asked = await Promise.all(
      calls.map((words) => runFootnote(words, { environment: { MODE: "wrong" } })),
    );
    for (const { code, output, errors } of asked) {
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toMatch(new RegExp(`^Usage: footnote ${name}`));
    }
  });

  it.each(names.filter((name) => name !== "start"))("explains “%s” by name", async (name) => {
    expect(await runFootnote(["help", name])).toEqual(await runFootnote([name, "--help"]));
  });

  it.each(["version", "--version", "-v"])("prints the version for %s", async (word) => {
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile("package.json", "utf8")));
    expect(await runFootnote([word])).toEqual({ code: 0, output: `${manifest.version}\n`, errors: "" });
  });

  it.each(["nope", "ASK", "", "--nope", "constructor", "__proto__", "toString"])(
    "refuses %j and names what there is",
    async (word) => {
      const { code, output, errors } = await runFootnote([word]);
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).toBe(
        `There is no command “footnote ${word}”. Try ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(listed)}.\n`,
      );
      expect((await runFootnote(["help", word || "nope"])).code).toBe(2);
    },
  );

  it.each(names)(
    "refuses an unknown flag and surplus words of “%s”, in one line with its usage",
    async (name) => {
      const calls = [
        [name, "--nonsense"],
        [name, "-x"],
        [name, "one", "two", "three"],
      ];
      for (const { code, output, errors } of await Promise.all(calls.map((words) => runFootnote(words)))) {
        expect({ code, output }).toEqual({ code: 2, output: "" });
        expect(errors).toMatch(new RegExp(`^[^\\n]*[^.]\\. Usage: footnote ${name}[^\\n]*\\n$`));
      }
    },
  );

  it("says in one sentence that a flag needs its value", async () => {
    for (const words of [
      ["ask", "Who?", "--article"],
      ["ask", "Who?", "--article", "--json"],
      ["ask", "Who?", "--json=yes"],
    ]) {
      const { code, errors } = await runFootnote(words);
      expect(code).toBe(2);
      expect(errors).toMatch(/^[^\n]*[^.]\. Usage: footnote ask[^\n]*\n$/);
    }
  });

  it("writes no control characters that a call or a file name brought in", async () => {
    const { errors } = await runFootnote(["\u001B[2J\u009B31m\u202Enope"]);
    expect(errors).toMatch(/^There is no command “footnote \[2J31mnope”/);
  });
});

const SECRET = "MTE5NzM0NTY3ODkwMTIzNDU2Nw.GhAbCd.abcdefghijklmnopqrstuvwxyz0123456789AB";

describe("settings", () => {
  const wrong = {
    MODE: "verkehrt-1",
    DISCORD_TOKEN: `verkehrt-2 ${SECRET}`,
    DISCORD_APPLICATION_ID: "verkehrt-3",
    DISCORD_API_URL: "http://verkehrt-4.example/api",
    PRIVACY_URL: "http://verkehrt-5.example/",
    LOG_LEVEL: "verkehrt-6",
  };

  it.each([[["start"]], [[]], [["ask", "Who?", "--json"]], [["register"]]])(
    "are all corrected at once, by name and never by value: %j",
    async (words) => {
      const { code, output, errors } = await runFootnote(words, { environment: wrong });
      expect({ code, output }).toEqual({ code: 2, output: "" });
      for (const name of Object.keys(wrong))
        expect(errors).toMatch(new RegExp(`^ {2}${name} (?:must|is) .+\\.$`, "m"));
      expect(errors).not.toContain("verkehrt");
      expect(errors).not.toContain(SECRET);
    },
  );

  it("ask for the token in plain words where the bot cannot do without", async () => {
    for (const [words, environment] of [
      [[], { MODE: "gateway" }],
      [["register"], {}],
    ] as const) {
      const { code, output, errors } = await runFootnote(words, { environment });
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(errors).toContain(
        "DISCORD_TOKEN is missing. Copy it from the Bot page of Discord’s developer portal.",
      );
    }
  });

  it("do not matter to what reads none", async () => {
    for (const words of [["version"], ["help"], ["dates", "--json"]])
      expect(await runFootnote(words, { environment: wrong })).toMatchObject({ code: 0, errors: "" });
  });

  it("must name a folder that is there", async () => {
    const { code, output, errors } = await runFootnote(["start"], {
      environment: { KNOWLEDGE_DIR: "/nowhere/at/all" },
    });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/KNOWLEDGE_DIR.*\n$/);
  });

  it("must name a default article that is there; the ids are listed, the value is not", async () => {
    const folder = await knowledgeFolder(ARTICLES);
    const { code, errors } = await runFootnote(["start"], {
      environment: { KNOWLEDGE_DIR: folder, DEFAULT_ARTICLE: "verkehrt" },
    });
    expect(code).toBe(2);
    expect(errors).toMatch(/DEFAULT_ARTICLE .*ferry, lamp, orchard/);
    expect(errors).not.toMatch(/verkehrt|footnote-articles/);
  });
});
