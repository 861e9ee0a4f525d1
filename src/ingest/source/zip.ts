import { strFromU8, unzipSync } from "fflate";
import { UsageError } from "../../core/errors.ts";

/** A file in a zip file that unpacks to more is a bomb, or no article. In bytes. */
const LARGEST_PART = 64 * 1024 * 1024;

/** The names of the files in a zip file; none where it is broken. */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    throw new UsageError(
      "This file is broken: it begins like a zip file (.docx is one) and does not end like one. Copy or download it again.",
    );
  }
  return names;
}

/** A text file in a zip file; undefined where there is none of that name. */
export function textInZip(bytes: Uint8Array, wanted: string): string | undefined {
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === wanted && originalSize <= LARGEST_PART,
  })[wanted];
  return found === undefined ? undefined : strFromU8(found);
}

/** True where what a zip file holds is too large to be unpacked. */
export function isTooLarge(bytes: Uint8Array): boolean {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total > LARGEST_PART * 4;
}
