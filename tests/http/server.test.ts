import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../src/http/server.ts";
import type { RunningServer, ServerLimits } from "../../src/http/server.ts";

const HOST = "127.0.0.1";

async function start(app = new Hono(), limits: Partial<ServerLimits> = {}): Promise<RunningServer> {
  const server = await listen({ host: HOST, port: 0, app, limits });
  onTestFinished(() => server.stop());
  return server;
}

/** A client that writes what it is told to, and keeps what it hears. */
async function dial({ port }: RunningServer): Promise<{ socket: Socket; heard: Promise<string> }> {
  const socket = connect(port, HOST);
  const chunks: string[] = [];
  socket.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  const heard = new Promise<string>((resolve) => {
    socket.on("error", () => undefined).on("close", () => resolve(chunks.join("")));
  });
  await once(socket, "connect");
  return { socket, heard };
}

const greeting = new Hono()
  .get("/", (context) => context.text("hello"))
  .post("/", async (context) => context.text(await context.req.text()))
  // A client that goes away is no news.
  .onError((_error, context) => context.text("gone", 500));

describe("the server", () => {
  it("serves an app and names its address", async () => {
    const { url, port } = await start(greeting);
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect(await (await fetch(url)).text()).toBe("hello");
  });

  it.each([
    ["0.0.0.0", "http://127.0.0.1:"],
    ["localhost", "http://localhost:"],
  ])("listens on %s and says how it is reached from here", async (host, address) => {
    const server = await listen({ host, port: 0, app: greeting });
    onTestFinished(() => server.stop());
    expect(server.url).toBe(`${address}${server.port}`);
    expect((await fetch(server.url)).status).toBe(200);
  });

  it("refuses a body that is declared too large, before it is read", async () => {
    const { socket, heard } = await dial(await start(greeting, { bodyBytes: 100 }));
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\n\r\n`);
    expect(await heard).toMatch(/^HTTP\/1\.1 413 .*Connection: close/is);
  });

  it("takes a body that is just small enough", async () => {
    const { url } = await start(greeting, { bodyBytes: 100 });
    expect((await fetch(url, { method: "POST", body: "x".repeat(100) })).status).toBe(200);
  });
});

describe("a client that is slow", () => {
  it.each([
    ["to send its headers", { headersMs: 50 }, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "],
    ["to send its body", { requestMs: 50 }, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"],
  ])("%s is let go", async (_, limits, begun) => {
    const server = await start(greeting, { headersMs: 50, requestMs: 50, ...limits, checkEveryMs: 10 });
    const { socket, heard } = await dial(server);
    socket.write(begun);
    expect(await heard).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("to ask again is let go", async () => {
    const { socket, heard } = await dial(await start(greeting, { keepAliveMs: 10 }));
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    expect(await heard).toMatch(/hello$/);
  });

  it("to say anything is let go", async () => {
    const { heard } = await dial(await start(greeting, { silenceMs: 20 }));
    expect(await heard).toBe("");
  });
});

/** An app whose answers wait until they are let go. */
function waitingApp() {
  const held: { release?: () => void; begin?: () => void } = {};
  const released = new Promise<void>((resolve) => (held.release = resolve));
  const begun = new Promise<void>((resolve) => (held.begin = resolve));
  const app = new Hono().get("/", async (context) => {
    held.begin?.();
    await released;
    return context.text("at last");
  });
  return { app, begun, release: () => held.release?.() };
}

describe("a server that stops", () => {
  it("lets what is being answered end, and takes nothing new", async () => {
    const { app, begun, release } = waitingApp();
    const server = await listen({ host: HOST, port: 0, app });
    const answer = fetch(server.url);
    await begun;
    const stopped = server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
    release();
    expect(await (await answer).text()).toBe("at last");
    await stopped;
  });

  it("waits for nobody who says nothing", async () => {
    const server = await listen({ host: HOST, port: 0, app: greeting });
    await (await fetch(server.url)).text();
    await server.stop();
  });

  it("cuts off what takes too long", async () => {
    const { app, begun } = waitingApp();
    const server = await listen({ host: HOST, port: 0, app, limits: { drainMs: 10 } });
    const answer = fetch(server.url);
    const cut = expect(answer).rejects.toThrow();
    await begun;
    await server.stop();
    await cut;
  });
});

describe("a server that cannot listen", () => {
  it("says that the port is taken, in one sentence", async () => {
    const { port } = await start();
    await expect(listen({ host: HOST, port, app: new Hono() })).rejects.toMatchObject({
      name: "ListenError",
      message: `PORT ${port} is in use on this machine. Stop the program that listens there, or choose another PORT.`,
    });
  });

  it("names the setting that the port came from", async () => {
    const { port } = await start();
    const taken = listen({ host: HOST, port, app: new Hono(), settings: { port: "METRICS_PORT" } });
    await expect(taken).rejects.toThrow(/^METRICS_PORT \d+ is in use .* choose another METRICS_PORT\.$/);
  });

  it("says that the host is not an address of this machine", async () => {
    await expect(listen({ host: "203.0.113.7", port: 0, app: new Hono() })).rejects.toThrow(
      "HOST “203.0.113.7” is not an address of this machine",
    );
  });
});
