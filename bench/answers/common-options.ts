import { parseArgs } from "node:util";
import { isPart, PARTS } from "./report/parts.ts";
import type { Part } from "./report/parts.ts";

/** What the benches over a folder of texts are told. */
export interface CommonOptions {
  /** The folder with the files. */
  readonly data: string;
  readonly part: Part;
  /** Only systems with this in their name, in small letters; Footnote is always one of them. */
  readonly only: string | undefined;
  readonly errors: boolean;
  readonly ablation: boolean;
}

/** How a bench is called. */
export const usageOf = (script: string): string =>
  `npm run ${script} -- --data DIR [--only NAME] [--part ${PARTS.join("|")}] [--errors] [--ablation]`;

/**
 * Reads the command line; what is wrong with it, in a sentence, where it cannot be used.
 *
 * @param document - says where to get the texts
 */
export function readCommonOptions(args: readonly string[], document: string): CommonOptions | string {
  const read = parse(args);
  if (typeof read === "string") return read;
  const { data, part = "all", only, errors = false, ablation = false } = read;
  if (data === undefined)
    return `Please name the folder of the texts with --data (${document} says where to get them).`;
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
