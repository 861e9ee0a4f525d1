import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder with those above it, where they are not there yet. Node's own `recursive` never ends where a file system says
 * “not found” to making something in a folder that is there, as `/proc` does.
 *
 * @throws Error as `mkdir` does, where one cannot be made or a file is in the way
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  // oxlint-disable-next-line no-await-in-loop -- from below up to the first that is there
  for (let path = resolve(folder); !(await isThere(path)); path = dirname(path)) missing.push(path);
  // oxlint-disable-next-line no-await-in-loop -- each within the one before
  for (const path of missing.toReversed()) await mkdir(path).catch(unlessThere);
}

const isThere = async (path: string): Promise<boolean> =>
  dirname(path) === path ||
  (await stat(path).then(
    () => true,
    () => false,
  ));

/** Somebody else may make it at the same moment. */
function unlessThere(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
}
