import type { Messages } from "../messages/messages.ts";
import type { Reply } from "./reply.ts";

/** A timeline that was written as a file. */
export interface WrittenTimeline {
  readonly file: { readonly name: string; readonly text: string };
  /** Entries in the file. */
  readonly written: number;
  readonly leftOut: number;
  /** What the format cannot hold. */
  readonly cannotHold?: string | undefined;
}

/** Hands a file to the asker, and says what it leaves out; where it would be empty, says only that. */
export function replyToExport(
  { file, written, leftOut, cannotHold }: WrittenTimeline,
  { timeline }: Messages,
): Reply {
  const text = [
    written === 0 ? timeline.emptyFile : timeline.asFile(written),
    ...(leftOut === 0 ? [] : [timeline.leftOut({ count: leftOut, cannotHold })]),
  ];
  return {
    audience: "asker",
    blocks: [{ kind: "prose", text: text.join(" ") }],
    ...(written === 0 ? {} : { files: [file] }),
  };
}
