import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { GivenFile } from "../core/shelf-keeper.ts";

/** A file of this machine, for whoever sits at it. Reading it throws UsageError where that is not possible. */
export const openFile = (path: string): GivenFile => ({
  name: basename(path),
  async read() {
    try {
      return await readFile(path);
    } catch (cause) {
      throw new UsageError(({ cli }) => cli.fileUnreadable(path), { cause });
    }
  },
});
