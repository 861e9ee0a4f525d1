import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/files/make-folder.ts";

describe("making a folder", () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "footnote-"));
  });
  afterEach(() => rm(root, { recursive: true }));

  it("makes those above it as well, and does nothing where it is there", async () => {
    await makeFolder(join(root, "a", "b", "c"));
    await makeFolder(join(root, "a", "b", "c"));
    expect((await stat(join(root, "a", "b", "c"))).isDirectory()).toBe(true);
    expect(await readdir(root)).toEqual(["a"]);
  });

  it("makes it once, however many want it at the same moment", async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(root, "a", "b"))));
    expect(await readdir(join(root, "a"))).toEqual(["b"]);
  });

  it("fails where a file is in the way", async () => {
    await writeFile(join(root, "a"), "");
    await expect(makeFolder(join(root, "a", "b"))).rejects.toThrow("ENOTDIR");
  });

  it.runIf(process.platform === "linux")("ends where a file system refuses, as /proc does", async () => {
    await expect(makeFolder("/proc/footnote/texts")).rejects.toThrow("ENOENT");
    await expect(makeFolder("/proc/self/footnote/texts")).rejects.toThrow("ENOENT");
  });
});
