import { open } from "node:fs/promises";
import { StorageError, UsageError } from "../core/errors.ts";

/** More is a book; the bot answers from articles that people read at a sitting. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Reads a source as text, line ends and byte order mark as they are.
 *
 * @param file - a path, or `-` for `input`
 * @throws UsageError when it is too large, not UTF-8, or not text at all
 * @throws StorageError when it cannot be read
 */
export async function readSource(file: string, input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const bytes = await collect(file === "-" ? input : chunksOf(file), file);
  const text = decode(bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml)/i.test(text))
    throw new UsageError(
      "This is a web page, not its text. Copy the text into a file (.txt or .md) and give that.",
    );
  if (text.includes("\0") || /^(?:%PDF-|\{\\rtf)/.test(text))
    throw new UsageError("This is not plain text. Save the article as plain text or Markdown in UTF-8.");
  return text;
}

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
        throw new UsageError("The text is larger than 10 MB. Part it into articles and ingest each of them.");
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

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError("The text is not in UTF-8. Open it in an editor, save it as UTF-8, and try again.");
  }
}
