import { writeFile } from "node:fs/promises";
import { writeTimeline } from "../commands/timeline-file.ts";
import type { TimelineSelection } from "../commands/timeline-selection.ts";
import { StorageError, UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
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
  messages: Messages,
): Promise<ExitCode> {
  const { file, written, leftOut, cannotHold } = writeTimeline(selection, format, messages);
  const { emptyFile, leftOut: remark } = messages.timeline;
  const remarks = leftOut === 0 ? [] : [remark({ count: leftOut, cannotHold })];
  if (written === 0) throw new UsageError([emptyFile, ...remarks].join(" "));
  if (out === undefined) output.write(file.text);
  else await write(out, file.text);
  for (const sentence of remarks) errors.write(`${sentence}\n`);
  return EXIT.done;
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new StorageError(({ cli }) => cli.notWritten(path), { cause });
  }
}
