import { parseArgs } from "node:util";
import { isPart, PARTS } from "../answers/report/parts.ts";
import type { Part } from "../answers/report/parts.ts";

export interface Options {
  /** The folder with the three files. */
  readonly data: string;
  readonly part: Part;
  /** Only systems with this in their name, in small letters; Footnote is always one of them. */
  readonly only: string | undefined;
  readonly errors: boolean;
  readonly ablation: boolean;
}

export const USAGE = `npm run bench:timeline -- --data DIR [--only NAME] [--part ${PARTS.join("|")}] [--errors] [--ablation]`;

/** Reads the command line; what is wrong with it, in a sentence, where it cannot be used. */
export function readOptions(args: readonly string[]): Options | string {
  const read = parse(args);
  if (typeof read === "string") return read;
  const { data, part = "all", only, errors = false, ablation = false } = read;
  if (data === undefined)
    return "Please name the folder of the texts with --data (docs/timeline.md says where to get them).";
  if (!isPart(part)) return `There is no part “${part}”: it is one of ${PARTS.join(", ")}.`;
  return { data, part, only: only?.toLowerCase(), errors, ablation };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: "string" },
        part: { type: "string" },
        only: { type: "string" },
        errors: { type: "boolean" },
        ablation: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
