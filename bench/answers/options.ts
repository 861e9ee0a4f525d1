import { parseArgs } from "node:util";
import { isPart, PARTS } from "./report/parts.ts";
import type { Part } from "./report/parts.ts";

export interface Options {
  readonly data: string;
  readonly part: Part;
  /** Only systems with this in their name, in small letters; Footnote is always one of them. */
  readonly only: string | undefined;
  readonly errors: boolean;
  readonly scale: boolean;
  /** Measure one size of library and print it as JSON: how the program runs itself for `scale`. */
  readonly scaleOf: number | undefined;
}

export const USAGE = `npm run bench:answers -- --data FILE [--only NAME] [--part ${PARTS.join("|")}] [--errors] [--scale]`;

/** Reads the command line; what is wrong with it, in a sentence, where it cannot be used. */
export function readOptions(args: readonly string[]): Options | string {
  const read = parse(args);
  if (typeof read === "string") return read;
  const { data, part = "all", only, errors = false, scale = false } = read;
  if (data === undefined)
    return "Please name the questions with --data (docs/retrieval.md says where to get them).";
  if (!isPart(part)) return `There is no part “${part}”: it is one of ${PARTS.join(", ")}.`;
  const scaleOf = read["scale-of"] === undefined ? undefined : Number(read["scale-of"]);
  return { data, part, only: only?.toLowerCase(), errors, scale, scaleOf };
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
        scale: { type: "boolean" },
        "scale-of": { type: "string" },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
