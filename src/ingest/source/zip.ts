import { unzipSync } from "fflate";
import { UsageError } from "../../core/errors.ts";

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
