import { open } from "node:fs/promises";
import { StorageError, UsageError } from "../../core/errors.ts";

/** More is a book, or holds pictures; the bot answers from articles that people read at a sitting. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Reads a source whole.
 *
 * @param file - a path, or `-` for `input`
 * @throws UsageError when it is too large
 * @throws StorageError when it cannot be read
 */
export const readSource = (file: string, input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> =>
  collect(file === "-" ? input : chunksOf(file), file);

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file, "r");
  try {
    yield* handle.createReadStream();
  } finally {
    await handle.close();
  }
}

async function collect(chunks: AsyncIterable<Uint8Array | string>, file: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      size += part.length;
      if (size > MOST_BYTES)
        throw new UsageError("The text is larger than 50 MB. Part it into articles and ingest each of them.");
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new StorageError(
      `${file === "-" ? "Standard input" : `The file ${file}`} cannot be read. Check its name and whether you may read it.`,
      {
        cause,
      },
    );
  }
  return Buffer.concat(parts);
}
