import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArticleStore } from "../../../src/core/article-store.ts";
import { createDatabaseStore } from "../../../src/storage/database/database-store.ts";
import { openPglite } from "../../../src/storage/database/open-pglite.ts";
import { ownFolder } from "../../../src/storage/database/owner-lock.ts";

/** Making a database takes long on a slow machine. */
const PATIENCE_MS = 180_000;
const WRITER = fileURLToPath(new URL("store-writer.mjs", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "footnote-data-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const open = async (): Promise<ArticleStore> => createDatabaseStore(await openPglite(folder));

describe("a folder that one process owns", () => {
  it("is refused to a second, whoever that is, and free once it is released", async () => {
    const first = await ownFolder(folder);
    expect(await ownFolder(folder)).toBeUndefined();
    expect(await ownFolder(`${folder}/.`)).toBeUndefined();
    await first?.release();
    const second = await ownFolder(folder);
    expect(second).toBeDefined();
    await second?.release();
  });

  it("has a name that any system takes, however long its own is", async () => {
    const long = join(folder, "a".repeat(90), "b".repeat(90));
    const first = await ownFolder(long);
    expect(await ownFolder(long)).toBeUndefined();
    await first?.release();
  });

  it("is taken over from a process that was killed", async () => {
    const { pid } = await startWriter("hold");
    expect(await ownFolder(folder)).toBeUndefined();
    await kill(pid);
    const owned = await Promise.all([1, 2, 3].map(() => ownFolder(folder)));
    expect(owned.filter((one) => one !== undefined)).toHaveLength(1);
    await Promise.all(owned.map(async (one) => one?.release()));
  });
});

describe("PGlite in a folder", () => {
  it(
    "keeps what was changed, and no half of a change, when it is killed while it writes",
    async () => {
      const before = await open();
      await before.close();
      for (let round = 0; round < 2; round += 1) {
        // oxlint-disable no-await-in-loop -- one process at a time
        const writer = await startWriter("write");
        // What was said to be done before the kill has to be there afterwards.
        const done = await writer.steps(4 + 3 * round);
        await kill(writer.pid);
        const store = await open();
        for (const owner of await store.owners()) {
          const { articles, problems, earlierTexts } = await store.read(owner);
          expect(problems).toEqual([]);
          for (const { id, text } of articles) expect(earlierTexts.get(id) ?? []).not.toContain(text);
          for (const entry of await store.entries(owner)) expect(entry.length).toBeGreaterThan(0);
        }
        for (const [owner, ids] of Object.entries(done))
          expect((await store.entries(`server:${owner}`)).map(({ id }) => id)).toEqual(
            expect.arrayContaining([...ids]),
          );
        await store.close();
        // oxlint-enable no-await-in-loop
      }
    },
    PATIENCE_MS,
  );

  it("says in a sentence that its folder cannot be used", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    await expect(openPglite(file)).rejects.toThrow("Check that you can write to the folder");
  });
});

interface Writer {
  readonly pid: number;
  /** Resolves when it has said so many times that something is done; what that is, by server. */
  steps(count: number): Promise<Readonly<Record<string, readonly string[]>>>;
}

async function startWriter(mode: "hold" | "write"): Promise<Writer> {
  const child = spawn(process.execPath, [WRITER, folder, mode], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  expect(await next()).toBe("ready");
  if (child.pid === undefined) throw new Error("It did not start.");
  running.set(child.pid, once(child, "exit"));
  return {
    pid: child.pid,
    async steps(count) {
      const done: Record<string, string[]> = {};
      for (let step = 0; step < count; step += 1) {
        // oxlint-disable-next-line no-await-in-loop -- as they come
        const [owner = "", id = ""] = (await next()).split(" ");
        (done[owner] ??= []).push(id);
      }
      return done;
    },
  };
}

const running = new Map<number, Promise<unknown>>();

async function kill(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  await running.get(pid);
}
