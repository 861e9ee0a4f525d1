import { strFromU8, unzipSync, zipSync } from "fflate";
import { UsageError } from "../../core/errors.ts";

/** What one file in a zip file may unpack to, and all that are needed; an article takes less than a hundredth. In bytes. */
const MOST_UNPACKED = 100 * 1024 * 1024;
const MOST_FILES = 20_000;

const broken = (cause: unknown): UsageError =>
  new UsageError(
    "This file is broken: it begins like a zip file (.docx is one) and does not end like one. Copy or download it again.",
    { cause },
  );

/**
 * The names of the files in a zip file.
 *
 * @throws UsageError when it is broken
 */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch (cause) {
    throw broken(cause);
  }
  return names;
}

/** A zip file of which nothing unpacks to more than it says. */
export interface RepackedZip {
  readonly zip: Uint8Array;
  /** The texts in it, by their names; only those of XML. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Unpacks what is needed of a zip file, within bounds, and packs it again without compression: whoever reads it next cannot be
 * made to unpack more.
 *
 * @throws UsageError when it is broken, or would unpack to more than articles do
 */
export function repackedZip(bytes: Uint8Array, isNeeded: (name: string) => boolean): RepackedZip {
  let size = 0;
  let count = 0;
  const unpacked = unpack(bytes, ({ name, originalSize }) => {
    count += 1;
    if (!isNeeded(name)) return false;
    size += originalSize;
    if (size > MOST_UNPACKED || count > MOST_FILES)
      throw new UsageError(
        "This file unpacks to more than 100 MB: that is no article. Copy its text into a file and give that.",
      );
    return true;
  });
  return {
    zip: zipSync(unpacked, { level: 0 }),
    files: new Map(
      Object.entries(unpacked).flatMap(([name, contents]) =>
        name.startsWith("docProps/") ? [[name, strFromU8(contents)]] : [],
      ),
    ),
  };
}

/** Each file is unpacked into as many bytes as it says, and no more. */
function unpack(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): ReturnType<typeof unzipSync> {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw cause instanceof UsageError ? cause : broken(cause);
  }
}
