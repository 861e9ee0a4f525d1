import { FetchError } from "./fetch-error.ts";

/**
 * Reads a body, decompressed, up to a bound. The rest is not read.
 *
 * @param most - bytes
 * @param isEnough - whether the beginning will do where there is more
 * @throws FetchError where it will not
 */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
  isEnough = false,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > most && !isEnough) throw new FetchError("too-large");
    chunks.push(chunk);
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
