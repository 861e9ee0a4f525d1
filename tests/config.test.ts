import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "dotenv";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ConfigError,
  readConfig,
  readEnvironment,
  requirePublicKey,
  requireToken,
  SETTINGS,
} from "../src/config.ts";
import { german } from "../src/core/messages/de/index.ts";
import { english } from "../src/core/messages/en/index.ts";
import type { Messages } from "../src/core/messages/messages.ts";

const problemsOf = (environment: Record<string, string>, messages: Messages = english): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((says) => says(messages));
    throw error;
  }
  return [];
};

describe("readConfig", () => {
  it("has a default for everything but secrets", () => {
    expect(readConfig({})).toEqual({
      mode: "console",
      mentions: false,
      knowledgeFolder: "knowledge",
      stateFolder: ".footnote",
      dataFolder: ".footnote/shelves",
      serverArticles: 200,
      userArticles: 20,
      additionsPerHour: 20,
      articleCharacters: 1_000_000,
      readsByMeaning: true,
      host: "127.0.0.1",
      port: 3000,
      totalShards: 1,
      hidesFullText: false,
      isBehindProxy: false,
      logLevel: "info",
    });
  });

  it("reads every setting", () => {
    expect(
      readConfig({
        MODE: "gateway",
        DISCORD_TOKEN: "a.b.c",
        DISCORD_APPLICATION_ID: "100000000000000001",
        DISCORD_PUBLIC_KEY: "0a".repeat(32),
        DISCORD_API_URL: "http://127.0.0.1:8080/api",
        MENTIONS: "on",
        KNOWLEDGE_DIR: "articles",
        DEFAULT_ARTICLE: "ferry",
        STATE_DIR: "state",
        READER: "off",
        DATA_DIR: "shelves",
        SERVER_ARTICLES: "7",
        USER_ARTICLES: "3",
        ADDITIONS_PER_HOUR: "2",
        ARTICLE_CHARACTERS: "5000",
        DATABASE_URL: "postgresql://footnote:secret@127.0.0.1:5432/footnote",
        PRIVACY_URL: "https://example.org/privacy",
        PORT: "8080",
        HOST: "0.0.0.0",
        METRICS_PORT: "9464",
        TOTAL_SHARDS: "4",
        SHARDS: "1, 3",
        WEB: "off",
        PUBLIC_URL: "https://footnote.example.org/",
        HIDE_FULL_TEXT: "off",
        TRUST_PROXY: "on",
        LOG_LEVEL: "debug",
      }),
    ).toEqual({
      mode: "gateway",
      token: "a.b.c",
      applicationId: "100000000000000001",
      publicKey: "0a".repeat(32),
      apiUrl: "http://127.0.0.1:8080/api",
      mentions: true,
      knowledgeFolder: "articles",
      defaultArticle: "ferry",
      stateFolder: "state",
      dataFolder: "shelves",
      serverArticles: 7,
      userArticles: 3,
      additionsPerHour: 2,
      articleCharacters: 5_000,
      databaseUrl: "postgresql://footnote:secret@127.0.0.1:5432/footnote",
      readsByMeaning: false,
      privacyUrl: "https://example.org/privacy",
      host: "0.0.0.0",
      port: 8080,
      metricsPort: 9464,
      totalShards: 4,
      shards: [1, 3],
      web: false,
      publicUrl: "https://footnote.example.org",
      hidesFullText: false,
      isBehindProxy: true,
      logLevel: "debug",
    });
  });

  it.each([
    ["no token", {}, "console"],
    ["a token", { DISCORD_TOKEN: "a.b.c" }, "gateway"],
    ["a token and another wish", { DISCORD_TOKEN: "a.b.c", MODE: "console" }, "console"],
    ["a blank token", { DISCORD_TOKEN: "  " }, "console"],
  ])("chooses the mode where there is %s", (_, environment, mode) => {
    expect(readConfig(environment).mode).toBe(mode);
  });

  it("says that the page has a process of its own beside a gateway", () => {
    expect(problemsOf({ MODE: "gateway", WEB: "on" })).toEqual([expect.stringMatching(/^WEB .*MODE=web/)]);
  });

  it.each([
    ["not public", {}, false],
    ["public", { PUBLIC_URL: "https://footnote.example.org" }, true],
    [
      "public, and told otherwise",
      { PUBLIC_URL: "https://footnote.example.org", HIDE_FULL_TEXT: "off" },
      false,
    ],
    ["not public, and told otherwise", { HIDE_FULL_TEXT: "on" }, true],
  ])("hides the text of articles where the page is %s", (_, environment, hidesFullText) => {
    expect(readConfig(environment)).toMatchObject({ hidesFullText });
  });

  it.each([
    "http://footnote.example.org",
    "footnote.example.org",
    "https://x.example/path",
    "https://x.example/?a",
    "javascript:alert(1)",
  ])("takes no PUBLIC_URL that is none: %s", (url) => {
    expect(problemsOf({ PUBLIC_URL: url })).toHaveLength(1);
  });

  it("trims values, takes blank ones for none, and minds nobody else's variables", () => {
    expect(readConfig({ LOG_LEVEL: " warn\n", KNOWLEDGE_DIR: " ", PATH: "/bin" })).toMatchObject({
      logLevel: "warn",
      knowledgeFolder: "knowledge",
    });
  });

  it("reports every problem at once, by name and with what to do, never by value", () => {
    const broken = {
      MODE: "planted-1",
      DISCORD_TOKEN: "planted-2 planted-3",
      DISCORD_APPLICATION_ID: "planted-4",
      DISCORD_PUBLIC_KEY: "planted-5",
      DISCORD_API_URL: "https://planted-6.example/api",
      PRIVACY_URL: "http://planted-7.example",
      PORT: "planted-8",
      HOST: "planted 9",
      METRICS_PORT: "planted-10",
      TOTAL_SHARDS: "planted-11",
      SHARDS: "planted-12",
      LOG_LEVEL: "planted-13",
    };
    const problems = problemsOf(broken);
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(Object.keys(broken));
    for (const problem of problems) expect(problem).toMatch(/ (?:must|is only for tests),? .*\.$/);
    for (const problem of problemsOf(broken, german))
      expect(problem).toMatch(/^[A-Z_]+ (?:muss|darf|ist nur für Tests) .*\.$/);
    const error = new ConfigError(problems.map((problem) => () => problem));
    expect(String(error)).not.toContain("planted");
    for (const problem of problems) expect(error.message).toContain(problem);
  });

  it.each([
    "http://127.0.0.1.example.org:80/api",
    "http://localhost:80@example.org/api",
    "http://example.org:80/api",
    "http://127.0.0.1:80/api/v10",
    "https://discord.com/api",
  ])("talks to no stranger: DISCORD_API_URL may not be %s", (url) => {
    expect(problemsOf({ DISCORD_API_URL: url })).toHaveLength(1);
  });
});

describe("requireToken", () => {
  it("gives the token", () => {
    expect(requireToken(readConfig({ DISCORD_TOKEN: "a.b.c" }))).toBe("a.b.c");
  });

  it("says where to find the token where there is none", () => {
    expect(() => requireToken(readConfig({}))).toThrow(/DISCORD_TOKEN is missing\. .*developer portal/);
  });
});

describe("PORT", () => {
  it.each(["0", "1", "80", "65535"])("may be %s", (port) => {
    expect(readConfig({ PORT: port }).port).toBe(Number(port));
  });

  it.each(["-1", "65536", "080808", "3e3", "80.5", "http"])("may not be %s", (port) => {
    expect(problemsOf({ PORT: port })).toEqual([expect.stringContaining("PORT must be a number")]);
  });
});

describe("SHARDS", () => {
  it.each(["0", "3", "0,1,2", "0, 1"])("may be %s of four", (shards) => {
    expect(problemsOf({ SHARDS: shards, TOTAL_SHARDS: "4" })).toEqual([]);
  });

  it.each([
    ["4", "4"],
    ["1", undefined],
    ["-1", "4"],
    ["0;1", "4"],
    ["0", "0"],
    ["0", "4.5"],
    ["0", "20000"],
  ])("may not be %s of %s", (shards, total) => {
    expect(
      problemsOf({ SHARDS: shards, ...(total === undefined ? {} : { TOTAL_SHARDS: total }) }),
    ).toHaveLength(1);
  });
});

describe("requirePublicKey", () => {
  it("gives the key", () => {
    expect(requirePublicKey(readConfig({ DISCORD_PUBLIC_KEY: "0A".repeat(32) }))).toBe("0A".repeat(32));
  });

  it("says where to find the key where there is none", () => {
    expect(() => requirePublicKey(readConfig({}))).toThrow(/DISCORD_PUBLIC_KEY is missing\. .*portal/);
  });
});

describe("readEnvironment", () => {
  const home = process.cwd();
  afterEach(() => {
    process.chdir(home);
    vi.unstubAllEnvs();
  });

  it("reads .env in the working folder; the environment wins, and nothing is printed or set", () => {
    const folder = mkdtempSync(join(tmpdir(), "footnote-config-"));
    writeFileSync(join(folder, ".env"), "LOG_LEVEL=warn\nDEFAULT_ARTICLE=from-file\n");
    vi.stubEnv("LOG_LEVEL", "error");
    vi.stubEnv("DEFAULT_ARTICLE", undefined);
    const print = vi.spyOn(console, "log");
    process.chdir(folder);
    expect(readEnvironment()).toMatchObject({ LOG_LEVEL: "error", DEFAULT_ARTICLE: "from-file" });
    expect(process.env["DEFAULT_ARTICLE"]).toBeUndefined();
    expect(print).not.toHaveBeenCalled();
    rmSync(folder, { recursive: true });
  });

  it("does without .env", () => {
    process.chdir(tmpdir());
    vi.stubEnv("LOG_LEVEL", "error");
    expect(readEnvironment()).toMatchObject({ LOG_LEVEL: "error" });
  });
});

describe(".env.example", () => {
  const manual = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const blocks = manual.split("\n\n").slice(1);

  it("explains each setting, in order", () => {
    expect(Object.keys(parse(manual))).toEqual(SETTINGS);
    expect(blocks.map((block) => /^([A-Z_]+)=$/m.exec(block)?.[1])).toEqual(SETTINGS);
  });

  it("changes nothing when it is copied as it is", () => {
    expect(readConfig(parse(manual))).toEqual(readConfig({}));
  });

  it.each(blocks)("gives a meaning, a default and an example that is valid: %s", (block) => {
    const example = /^# Example: (.+)$/m.exec(block)?.[1] ?? "";
    expect(block).toMatch(/^# [A-Z].*\.$/m);
    expect(block).toMatch(/^# Default: .+$/m);
    expect(problemsOf(parse(example))).toEqual([]);
    expect(Object.keys(parse(example))).toEqual([/^([A-Z_]+)=$/m.exec(block)?.[1]]);
  });

  it("tells the defaults that are used", () => {
    const { knowledgeFolder, stateFolder, logLevel, port, host, totalShards } = readConfig({});
    expect(manual).toContain(`# Default: ${stateFolder}\n`);
    expect(manual).toContain(`# Default: ${knowledgeFolder}\n`);
    expect(manual).toContain(`# Default: ${logLevel}\n`);
    expect(manual).toContain(`# Default: ${port}\n`);
    expect(manual).toContain(`# Default: ${host}\n`);
    expect(manual).toContain(`# Default: ${totalShards}\n`);
  });
});
