import { createServer } from "node:net";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { EXIT } from "../../src/app/exit-code.ts";
import { textOf } from "../support/fake-discord/bot-on-fake.ts";
import { FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import { Program } from "../support/program.ts";

const QUESTION = "When did Russia annex Crimea, asked by Zwetschgenknödel?";

describe("the program over HTTP", () => {
  let fake: FakeDiscord;
  let running: Program[] = [];
  beforeEach(async () => {
    fake = await startFakeDiscord();
    fake.keepTime();
    running = [];
  });
  afterEach(async () => {
    for (const { child } of running) child.kill("SIGKILL");
    await fake.stop();
  });

  function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Program {
    const program = new Program(words, { DISCORD_API_URL: fake.apiUrl, ...environment });
    running.push(program);
    return program;
  }

  /** Starts it, and lets Discord send to it. */
  async function startHttp(environment: Readonly<Record<string, string>> = {}) {
    const settings = { MODE: "http", DISCORD_PUBLIC_KEY: fake.http.publicKey, PORT: "0", ...environment };
    const program = start([], settings);
    await program.wrote("output", "/interactions.");
    const url = /http:\/\/[\d.:]+/.exec(program.output)?.[0] ?? "";
    await fake.http.save(`${url}/interactions`);
    return { program, url };
  }

  const publish = () => start(["register"], { DISCORD_TOKEN: FAKE_TOKEN }).ended();

  it("answers with its key alone, tells its figures, and ends with 0 on SIGTERM", async () => {
    await publish();
    const { program, url } = await startHttp();
    const asked = fake.use("ask", { question: "When did Russia annex Crimea?" });
    await fake.signal.until(() => asked.messages.length > 0);
    expect(textOf(asked.messages[0]?.payload ?? {})).toContain("annexing Crimea in 2014");
    const drawn = fake.use("timeline");
    await fake.signal.until(() => drawn.original?.isLoading === false);
    expect(drawn.original?.files.map(({ name }) => name)).toEqual(["timeline.png"]);

    expect(await (await fetch(`${url}/healthz`)).text()).toBe("ok\n");
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toContain('footnote_answers_total{command="ask",kind="quoted"} 1');
    expect(figures).toContain('footnote_answers_total{command="timeline",kind="quotes"} 1');
    expect(figures).toContain("footnote_acknowledgement_age_seconds_count 2");
    expect(figures).toContain('footnote_errors_total{code="bad-signature"} 1');
    const ended = program.ended();
    program.child.kill("SIGTERM");
    expect(await ended).toBe(EXIT.done);
  });

  it("says at /readyz that it ends, and answers until balancers have noticed", async () => {
    await publish();
    const { program, url } = await startHttp();
    const readiness = async (): Promise<number> => (await fetch(`${url}/readyz`)).status;
    expect(await readiness()).toBe(200);
    const ended = program.ended();
    program.child.kill("SIGTERM");
    await program.wrote("errors", "finishing what was begun");
    expect(await readiness()).toBe(503);
    const asked = fake.use("help");
    await fake.signal.until(() => asked.messages.length > 0);
    expect(await ended).toBe(EXIT.done);
  });

  it("tells its figures on a port of their own where it has one", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => free.once("listening", resolve));
    const address = free.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    await new Promise((resolve) => free.close(resolve));
    const { url } = await startHttp({ METRICS_PORT: String(port) });
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });

  it("keeps secrets and questions out of its log, its figures and its refusals", async () => {
    await publish();
    // Of the right shape, and nobody's.
    const botToken = ["MTAwMDAwMDAwMDAwMDAwMDAw", "Gabcde", "x".repeat(38)].join(".");
    const { program, url } = await startHttp({ DISCORD_TOKEN: botToken, LOG_LEVEL: "debug" });
    const refused = { path: /@original$/, status: 400, body: { code: 50_035, message: "Invalid Form Body" } };
    const lost = { path: /@original$/, status: 500 };
    for (const mishaps of [[refused], [refused, refused], [lost, lost]]) {
      for (const mishap of mishaps) fake.rest.failNext(mishap);
      const drawn = fake.use("timeline");
      // oxlint-disable-next-line no-await-in-loop -- one mishap after the other
      await fake.signal.until(
        () => fake.rest.seen.filter(({ path }) => path.includes(drawn.token)).length >= mishaps.length,
      );
    }
    await program.wrote("errors", "could not answer");
    await program.wrote("errors", "Discord did not take the answer");
    fake.use("ask", { question: QUESTION, article: QUESTION });
    const asked = fake.use("ask", { question: QUESTION });
    await fake.signal.until(() => asked.messages.length > 0);
    const webhook = `https://discord.com/api/webhooks/100000000000000001/${asked.token}`;
    const body = JSON.stringify({ ...asked.payload, id: "nonsense", note: webhook });
    const answers = await Promise.all(
      [fake.http.headersFor(body), fake.http.headersFor(`${body} `), {}].map(async (headers) => {
        const response = await fetch(`${url}/interactions`, { method: "POST", body, headers });
        return `${response.status} ${await response.text()}`;
      }),
    );
    expect(answers.map((answer) => answer.slice(0, 3))).toEqual(["400", "401", "401"]);
    const figures = await (await fetch(`${url}/metrics`)).text();
    const ended = program.ended();
    program.child.kill("SIGTERM");
    await ended;
    const told = [program.output, program.errors, figures, ...answers].join("\n");
    expect(program.errors).toContain("answered");
    const tokens = fake.http.seen.flatMap(({ token }) => token);
    for (const secret of [botToken, webhook, QUESTION, "Zwetschgenkn", ...tokens])
      expect(told).not.toContain(secret);
    expect(told).not.toMatch(/webhooks\/\d+\/(?!\[)/);
  });

  it.each([
    ["a key that is missing", { MODE: "http" }, "DISCORD_PUBLIC_KEY is missing"],
    [
      "a key that is none",
      { MODE: "http", DISCORD_PUBLIC_KEY: "verkehrt" },
      "DISCORD_PUBLIC_KEY must be the 64",
    ],
    ["a port that is none", { MODE: "http", PORT: "verkehrt" }, "PORT must be a number"],
    [
      "a host of another machine",
      { MODE: "http", DISCORD_PUBLIC_KEY: "0a".repeat(32), HOST: "203.0.113.7" },
      "HOST “203.0.113.7” is not an address of this machine",
    ],
  ])("ends with 2 and one plain sentence for %s", async (_, environment, sentence) => {
    const program = start([], { ...environment, LOG_LEVEL: "silent" });
    expect(await program.ended()).toBe(EXIT.misuse);
    expect(program.errors).toContain(sentence);
    expect(program.errors).not.toMatch(/verkehrt|\n\s+at /);
    expect(program.output).toBe("");
  });

  it.each([
    ["PORT", { MODE: "http", DISCORD_PUBLIC_KEY: "0a".repeat(32) }],
    ["METRICS_PORT", { MODE: "gateway", DISCORD_TOKEN: FAKE_TOKEN }],
    ["METRICS_PORT", { MODE: "http", DISCORD_PUBLIC_KEY: "0a".repeat(32), PORT: "0" }],
  ])("ends with 2 and one plain sentence where %s is taken", async (name, environment) => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : 0);
    const program = start([], { ...environment, [name]: port, LOG_LEVEL: "silent" });
    expect(await program.ended()).toBe(EXIT.misuse);
    expect(program.errors.trim()).toBe(
      `${name} ${port} is in use on this machine. Stop the program that listens there, or choose another ${name}.`,
    );
  });
});
