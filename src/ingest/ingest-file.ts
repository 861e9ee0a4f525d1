import { randomUUID } from "node:crypto";
import { access, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stdin } from "node:process";
import { StorageError, UsageError } from "../core/errors.ts";
import { makeFolder } from "../files/make-folder.ts";
import type { TextReport } from "./finish.ts";
import { ingestBytes } from "./ingest-bytes.ts";
import type { FileOptions } from "./ingest-bytes.ts";
import { readSource } from "./source/read-source.ts";
import { findFault } from "./round-trip.ts";

export interface IngestOptions extends FileOptions {
  /** The source: a path, or `-` for standard input. */
  readonly file: string;
  /** The folder that the article is written to; made where it is missing. */
  readonly out: string;
  /** Overwrites an article of the same id; by default, it is kept and nothing is written. */
  readonly force?: boolean | undefined;
  /** What `-` reads; by default standard input. */
  readonly input?: AsyncIterable<Uint8Array | string> | undefined;
}

export interface IngestReport extends TextReport {
  /** Where the article was written. */
  readonly path: string;
}

/**
 * Turns a file into an article, `<out>/<id>.md`. It appears whole or not at all: it is written beside its place, read back,
 * compared with the source, and only then moved there.
 *
 * @throws UsageError when the source or an option cannot be used, or when the article exists and `force` is not set
 * @throws StorageError when a file cannot be read or written
 */
export async function ingestFile(options: IngestOptions): Promise<IngestReport> {
  const bytes = await readSource(options.file, options.input ?? stdin);
  const { markdown, words, report } = await ingestBytes(bytes, options.file, options);
  const path = join(options.out, `${report.id}.md`);
  if (options.force !== true && (await exists(path)))
    throw new UsageError(
      `${path} exists already. Choose another name with --id, or overwrite it with --force.`,
    );

  const draft = join(options.out, `.${randomUUID()}.tmp`);
  try {
    await makeFolder(options.out);
    await writeFile(draft, markdown, { flag: "wx" });
    const fault = findFault({
      id: report.id,
      words,
      markdown,
      readBack: await readFile(draft, "utf8"),
    });
    if (fault !== undefined) throw new StorageError(`The article was not written: ${fault}`);
    await rename(draft, path);
  } catch (cause) {
    // The first failure is the one to tell; a draft that cannot be removed is hidden from the loader.
    await rm(draft, { force: true }).catch(() => undefined);
    if (cause instanceof StorageError) throw cause;
    throw new StorageError(
      `${path} cannot be written. Check that the folder exists and that you may write to it.`,
      { cause },
    );
  }
  return { ...report, path };
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
