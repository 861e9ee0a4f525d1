import { describe, expect, it } from "vitest";
import { createLogger, redact } from "../src/log.ts";
import type { Logger } from "../src/log.ts";

// Of the right shape, and nobody's.
const BOT_TOKEN = ["MTAwMDAwMDAwMDAwMDAwMDAw", "Gabcde", "x".repeat(38)].join(".");
const INTERACTION_TOKEN = `aW50ZXJhY3Rpb246${"Ab1_-".repeat(30)}`;
const API = "https://discord.com/api/v10";

describe("redact", () => {
  it.each([
    ["a bot token by itself", `token ${BOT_TOKEN} refused`, "token [token] refused"],
    ["a bot token in JSON", `{"token":"${BOT_TOKEN}"}`, '{"token":"[token]"}'],
    [
      "a bot token in an Authorization header",
      `Authorization: Bot ${BOT_TOKEN}`,
      "Authorization: Bot [token]",
    ],
    [
      "whatever stands in an Authorization header",
      '"authorization":"Bearer abc.def"',
      '"authorization":"Bearer [token]"',
    ],
    [
      "an interaction's token in the address of its callback",
      `POST ${API}/interactions/1000/${INTERACTION_TOKEN}/callback?with_response=true`,
      `POST ${API}/interactions/1000/[token]/callback?with_response=true`,
    ],
    [
      "an interaction's token in the address of its messages",
      `PATCH ${API}/webhooks/1000/${INTERACTION_TOKEN}/messages/@original`,
      `PATCH ${API}/webhooks/1000/[token]/messages/@original`,
    ],
    ["a webhook's token", `${API}/webhooks/1000/abc-DEF_1`, `${API}/webhooks/1000/[token]`],
    ["an interaction's token by itself", `token: ${INTERACTION_TOKEN}`, "token: [token]"],
    [
      "the password of a database",
      "postgresql://footnote:s3cret@db.example.org/footnote",
      "postgresql://footnote:[password]@db.example.org/footnote",
    ],
    ["several at once", `${BOT_TOKEN} ${BOT_TOKEN}`, "[token] [token]"],
  ])("hides %s", (_, text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  it.each([
    "answered in 12 ms",
    "version 14.28.1 of discord.js",
    `${API}/applications/1000/commands`,
    "https://example.org/a.b.c?d=e.f",
    "127.0.0.1:8080",
    "The Bot page of the portal",
  ])("leaves “%s” alone", (text) => {
    expect(redact(text)).toBe(text);
  });
});

/** What is written to a logger of this level. */
const linesOf = (level: string, write: (log: Logger) => void): string[] => {
  const lines: string[] = [];
  write(createLogger(level, { write: (line) => lines.push(line) }));
  return lines;
};

describe("createLogger", () => {
  it("writes one line of JSON for each event", () => {
    const lines = linesOf("info", (log) => {
      log.info({ command: "ask", ms: 12 }, "answered");
      log.warn("odd\nline");
    });
    expect(lines.map((line) => line.endsWith("\n") && line.trimEnd().split("\n").length)).toEqual([1, 1]);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: 30, command: "ask", ms: 12, msg: "answered" });
  });

  it("hides secrets wherever they stand: in fields, messages, errors and their causes", () => {
    const cause = new Error(`GET ${API}/webhooks/1000/${INTERACTION_TOKEN} failed`);
    const [line = ""] = linesOf("info", (log) => {
      log.error({ err: new Error(BOT_TOKEN, { cause }), deep: { er: [BOT_TOKEN] } }, BOT_TOKEN);
    });
    expect(line).toContain("[token]");
    expect(line).not.toContain(BOT_TOKEN);
    expect(line).not.toContain(INTERACTION_TOKEN);
    expect(() => JSON.parse(line)).not.toThrow();
  });

  it.each([
    ["silent", 0],
    ["error", 1],
    ["info", 2],
  ])("writes at level %s what belongs there", (level, count) => {
    const lines = linesOf(level, (log) => {
      log.debug("a");
      log.info("b");
      log.error("c");
    });
    expect(lines).toHaveLength(count);
  });
});
