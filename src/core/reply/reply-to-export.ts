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
export function replyToExport({ file, written, leftOut, cannotHold }: WrittenTimeline): Reply {
  const text = [written === 0 ? NOTHING : `${counted(written)} as a file.`, ...remark(leftOut, cannotHold)];
  return {
    audience: "asker",
    blocks: [{ kind: "prose", text: text.join(" ") }],
    ...(written === 0 ? {} : { files: [file] }),
  };
}

/** Some formats have no way to write nothing. */
export const NOTHING = "There is no entry for such a file.";

/** “2 were left out: such a file cannot hold dates before Christ …”; nothing where nothing was. */
export function remark(leftOut: number, cannotHold: string | undefined): readonly string[] {
  if (leftOut === 0) return [];
  const were = leftOut === 1 ? "1 was left out" : `${leftOut} were left out`;
  return [cannotHold === undefined ? `${were}.` : `${were}: such a file cannot hold ${cannotHold}.`];
}

const counted = (count: number): string => (count === 1 ? "1 entry" : `${count} entries`);
