import { describe, expect, it } from "vitest";
import { createFigures } from "../../src/http/figures.ts";
import { operationsApp } from "../../src/http/operations.ts";

const ready = { isReady: () => true };

describe("what whoever runs the bot may ask", () => {
  it("is whether the process answers", async () => {
    const response = await operationsApp({ isReady: () => false }).request("/healthz");
    expect([response.status, await response.text()]).toEqual([200, "ok\n"]);
  });

  it.each([
    [true, 200, "ready\n"],
    [false, 503, "not ready\n"],
  ])("is whether it wants requests: %s", async (isReady, status, text) => {
    const response = await operationsApp({ isReady: () => isReady }).request("/readyz");
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it("is its figures, as Prometheus reads them", async () => {
    const response = await operationsApp({ ...ready, figures: createFigures(true) }).request("/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toContain("process_resident_memory_bytes ");
  });

  it("is no figures where they are told elsewhere", async () => {
    expect((await operationsApp(ready).request("/metrics")).status).toBe(404);
  });

  it("is kept by nobody on the way", async () => {
    for (const path of ["/healthz", "/readyz"]) {
      // oxlint-disable-next-line no-await-in-loop -- two requests
      const { headers } = await operationsApp(ready).request(path);
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});

describe("the figures", () => {
  it("count answers by command and kind, and how long they took", async () => {
    const figures = createFigures();
    figures.answered({ command: "ask", kind: "quotes", ms: 4 });
    figures.answered({ command: "ask", kind: "quotes", ms: 30 });
    figures.answered({ command: "ask", kind: "failure", ms: 1 });
    const text = await figures.read();
    expect(text).toContain('footnote_answers_total{command="ask",kind="quotes"} 2');
    expect(text).toContain('footnote_answers_total{command="ask",kind="failure"} 1');
    expect(text).toContain('footnote_answer_seconds_bucket{le="0.005",command="ask"} 2');
    expect(text).toContain('footnote_answer_seconds_sum{command="ask"} 0.035');
  });

  it("tell how old interactions are when they get their first answer", async () => {
    const figures = createFigures();
    figures.acknowledged(40);
    const text = await figures.read();
    expect(text).toContain('footnote_acknowledgement_age_seconds_bucket{le="0.025"} 0');
    expect(text).toContain('footnote_acknowledgement_age_seconds_bucket{le="0.05"} 1');
  });

  it.each([
    ["10062", "10062"],
    ["ECONNRESET", "ECONNRESET"],
    ["bad-signature", "bad-signature"],
    ["a sentence with a “question”", "other"],
    ["aW50ZXJhY3Rpb246MTIzNDU2Nzg5", "other"],
    ["", "other"],
  ])("count %j under the code %s", async (code, label) => {
    const figures = createFigures();
    figures.failed(code);
    expect(await figures.read()).toContain(`footnote_errors_total{code="${label}"} 1`);
  });

  it("tell what is watched as it is when they are read", async () => {
    const figures = createFigures();
    let count = 1;
    figures.watch({ name: "footnote_gateway_connections", help: "x", value: () => count });
    expect(await figures.read()).toContain("footnote_gateway_connections 1");
    count = 0;
    expect(await figures.read()).toContain("footnote_gateway_connections 0");
  });

  it("of two processes' worth are apart", async () => {
    const [one, other] = [createFigures(), createFigures()];
    one.failed("10062");
    expect(await other.read()).not.toContain("10062");
  });
});
