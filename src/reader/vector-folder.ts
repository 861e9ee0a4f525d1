import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../files/make-folder.ts";
import type { VectorStore } from "./vectors.ts";

/** A folder with one file for each article: a float for each vector's unit, then the bytes of all vectors. */
export function vectorFolder(folder: string): VectorStore {
  const fileOf = (key: string): string => join(folder, `${key}.bin`);
  return {
    async read(key, dimensions, count) {
      const size = count * (dimensions + Float32Array.BYTES_PER_ELEMENT);
      try {
        const bytes = Uint8Array.from(await readFile(fileOf(key)));
        if (bytes.length !== size) return undefined;
        return {
          dimensions,
          units: new Float32Array(bytes.buffer, 0, count),
          bytes: new Int8Array(bytes.buffer, count * Float32Array.BYTES_PER_ELEMENT),
        };
      } catch {
        return undefined;
      }
    },
    async write(key, { units, bytes }) {
      const whole = join(folder, `${key}.${randomUUID()}.tmp`);
      try {
        await makeFolder(folder);
        const own = new Uint8Array(units.buffer, units.byteOffset, units.byteLength);
        await writeFile(
          whole,
          Buffer.concat([own, new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)]),
        );
        await rename(whole, fileOf(key));
      } catch {
        // They are made again by the next start: a folder that cannot be written to stops no answer.
        await rm(whole, { force: true }).catch(() => undefined);
      }
    },
  };
}
