import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { ingestApart } from "../../src/shelf/ingest-apart.ts";
import { ROOT } from "../support/program.ts";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const program = pathToFileURL(join(ROOT, "dist", "shelf", "ingest-thread.js"));
const greedy = new URL("../support/greedy-thread.mjs", import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failure = (reading: Promise<unknown>): Promise<unknown> => reading.catch((error: unknown) => error);

describe("a source that is read apart", () => {
  it("becomes the article that it holds", async () => {
    const text = "A storm took the gate of the harbour in 1931. Nobody was hurt.";
    const { markdown } = await ingestApart({ program })(bytes(text), "a.txt", { title: "The gate" });
    expect(markdown).toBe(`---\ntitle: The gate\n---\n\n${text}\n`);
  });

  it("is refused with the same words as anywhere else", async () => {
    const error = await failure(ingestApart({ program })(bytes("  "), "a.txt", { title: "Nothing" }));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: expect.stringContaining("no text") });
  });

  it.each([
    ["time", { within: 200 }],
    ["memory", { megabytes: 32 }],
  ])("is given up, and its thread with it, where it takes too much %s", async (name, bounds) => {
    const error = await failure(ingestApart({ program: greedy, ...bounds })(bytes("x"), name, {}));
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message: "It takes too long, or too much memory, to read this." });
  });
});
