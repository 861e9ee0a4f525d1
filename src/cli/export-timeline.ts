import { writeFile } from "node:fs/promises";
import { writeTimeline } from "../commands/timeline-file.ts";
import type { TimelineSelection } from "../commands/timeline-selection.ts";
import { StorageError, UsageError } from "../core/errors.ts";
import { NOTHING, remark } from "../core/reply/reply-to-export.ts";
import { EXIT } from "../app/exit-code.ts";
import type { ExitCode } from "../app/exit-code.ts";
import type { Terminal } from "../app/terminal.ts";

/**
 * Writes the file to standard output or to the named file; what it leaves out goes to the terminal's errors.
 *
 * @throws UsageError where there is nothing to write
 * @throws StorageError where the file cannot be written
 */
export async function exportTimeline(
  selection: TimelineSelection,
  format: string,
  { output, errors }: Terminal,
  out: string | undefined,
): Promise<ExitCode> {
  const { file, written, leftOut, cannotHold } = writeTimeline(selection, format);
  if (written === 0) throw new UsageError([NOTHING, ...remark(leftOut, cannotHold)].join(" "));
  if (out === undefined) output.write(file.text);
  else await write(out, file.text);
  for (const sentence of remark(leftOut, cannotHold)) errors.write(`${sentence}\n`);
  return EXIT.done;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new StorageError(`“${path}” cannot be written: does the folder exist, and may you write to it?`, {
      cause,
    });
  }
}
