import { parseArgs } from "node:util";
import { isPart, PARTS } from "../answers/report/parts.ts";
import type { Part } from "../answers/report/parts.ts";

export interface QuoteOptions {
  readonly data: string;
  /** Undefined: both halves, one after the other. */
  readonly part: Part | undefined;
  readonly errors: boolean;
}

export const QUOTE_USAGE = `npm run bench:quotes -- --data FILE [--part ${PARTS.join("|")}] [--errors]`;

/** Reads the command line; what is wrong with it, in a sentence, where it cannot be used. */
export function readQuoteOptions(args: readonly string[]): QuoteOptions | string {
  try {
    const {
      data,
      part,
      errors = false,
    } = parseArgs({
      args: [...args],
      options: { data: { type: "string" }, part: { type: "string" }, errors: { type: "boolean" } },
    }).values;
    if (data === undefined)
      return "Please name the articles with --data (docs/retrieval.md says where to get them).";
    if (part !== undefined && !isPart(part))
      return `There is no part “${part}”: it is one of ${PARTS.join(", ")}.`;
    return { data, part, errors };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
