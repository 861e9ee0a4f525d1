import { describe, expect, it, vi } from "vitest";
import { withProgress } from "../../src/console/progress.ts";

const CLEAR = "\r\u001B[K";

async function told(takesLong: boolean, ms: number): Promise<string[]> {
  vi.useFakeTimers();
  try {
    const written: string[] = [];
    const work = (): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(7), ms));
    const done = withProgress({ write: (text) => written.push(text), text: "Reading …", takesLong }, work);
    await vi.advanceTimersByTimeAsync(ms);
    expect(await done).toBe(7);
    return written;
  } finally {
    vi.useRealTimers();
  }
}

describe("work at a terminal", () => {
  it("says nothing where it is soon done", async () => {
    expect(await told(false, 900)).toEqual([]);
  });

  it("says so from a second on, and takes it back", async () => {
    expect(await told(false, 1_500)).toEqual(["Reading …", CLEAR]);
  });

  it("says so at once where it is known to take long", async () => {
    expect(await told(true, 10)).toEqual(["Reading …", CLEAR]);
  });

  it("takes it back where it fails", async () => {
    const written: string[] = [];
    const failing = withProgress(
      { write: (text) => written.push(text), text: "…", takesLong: true },
      async () => {
        throw new Error("planted");
      },
    );
    await expect(failing).rejects.toThrow("planted");
    expect(written.at(-1)).toBe(CLEAR);
  });
});
