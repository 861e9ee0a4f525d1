import { describe, expect, it, onTestFinished } from "vitest";
import { ReaderUnavailable } from "../../../src/core/answer/answer-reader.ts";
import { startEncoder } from "../../../src/reader/encoder/encoder.ts";
import type { EncoderSettings } from "../../../src/reader/encoder/encoder.ts";

const program = new URL("../../support/fake-encoder-thread.mjs", import.meta.url);
const windows = [{ context: "", sentences: ["Four", "Seventeen letters"] }];

function start(settings: EncoderSettings = {}, how = "well") {
  const weights = new URL(`file:///nowhere/?how=${how}`);
  const encoder = startEncoder({ program, weights, ...settings });
  onTestFinished(() => encoder.close());
  return encoder;
}

describe("the thread that reads", () => {
  it("reads windows and makes vectors", async () => {
    const encoder = start();
    expect(await encoder.read("Who?", windows)).toEqual([{ sentences: [4, 17], spans: [0, 0] }]);
    const { units, bytes } = await encoder.embed(["one", "three"]);
    expect([...units, ...bytes]).toEqual([1, 1, 3, 5]);
    expect(encoder.state).toEqual({ problem: undefined, losses: 0, waiting: 0 });
  });

  it("is given the words of a window and nothing else that it carries", async () => {
    const encoder = start();
    const odd = { context: "", sentences: ["Four"], known: () => 4 };
    expect(await encoder.read("Who?", [odd])).toHaveLength(1);
    expect(await encoder.read("Who?", windows)).toHaveLength(1);
    expect(encoder.state).toEqual({ problem: undefined, losses: 0, waiting: 0 });
  });

  it("is started anew where it dies over a question, which is told at once", async () => {
    const encoder = start();
    await expect(encoder.read("die", windows)).rejects.toThrow(ReaderUnavailable);
    expect(await encoder.read("Who?", windows)).toHaveLength(1);
    expect(encoder.state).toMatchObject({ problem: undefined, losses: 1 });
  });

  it("goes on with the questions behind the one it died over", async () => {
    const encoder = start();
    const [dead, alive] = await Promise.allSettled([
      encoder.read("die", windows),
      encoder.read("Who?", windows),
    ]);
    expect([dead?.status, alive?.status]).toEqual(["rejected", "fulfilled"]);
  });

  it("is ended where it hangs, and started anew", async () => {
    const encoder = start({ readWithin: 20, workWithin: 60 });
    await encoder.embed(["ready"]);
    await expect(encoder.read("hang", windows)).rejects.toThrow("It took too long to read.");
    // It waits behind what hangs until the thread is ended: longer than a question waits.
    await expect(encoder.embed(["next"])).resolves.toMatchObject({ units: Float32Array.of(1) });
    expect(encoder.state.losses).toBe(1);
  });

  it("tells what went wrong, and goes on", async () => {
    const encoder = start();
    await expect(encoder.read("fail", windows)).rejects.toThrow("It went wrong.");
    await expect(encoder.read("Who?", windows)).resolves.toHaveLength(1);
    expect(encoder.state.losses).toBe(0);
  });

  it("turns questions away while too many wait", async () => {
    const encoder = start({ mostWaiting: 2 });
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => encoder.read("Who?", windows)));
    const refused = asked.filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(6);
  });

  it("lets a question go before vectors that were asked for earlier", async () => {
    const encoder = start();
    const order: string[] = [];
    await encoder.embed(["warm"]);
    await Promise.all([
      ...["first", "second"].map((text) => encoder.embed([text]).then(() => order.push(text))),
      encoder.read("Who?", windows).then(() => order.push("question")),
    ]);
    expect(order.indexOf("question")).toBeLessThan(order.indexOf("second"));
  });

  it.each(["no-start", "never-ready"])(
    "is given up after three tries where it does not start: %s",
    async (how) => {
      const encoder = start({ readyWithin: 100 }, how);
      await expect(encoder.embed(["one"])).rejects.toThrow(ReaderUnavailable);
      expect(encoder.state).toMatchObject({ losses: 3, problem: expect.any(String) });
      await expect(encoder.read("Who?", windows)).rejects.toThrow(encoder.state.problem);
    },
  );

  it("tells whoever waits when it is closed", async () => {
    const encoder = start();
    const asked = encoder.read("hang", windows);
    await Promise.all([expect(asked).rejects.toThrow("The reader was closed."), encoder.close()]);
  });
});
