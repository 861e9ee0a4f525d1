import { parseArgs } from "node:util";

export interface LoadOptions {
  /** Pairs of runs, Footnote and the bare server in turn; figures are their medians. */
  readonly pairs: number;
  /** Of each measurement. */
  readonly seconds: number;
  /** Sent in the long run that watches memory; 0 leaves it out. */
  readonly memoryRequests: number;
}

export const USAGE = "npm run bench:load -- [--pairs 3] [--seconds 4] [--memory-requests 100000]";

/** Most of each, so that a slip of the finger does not keep a machine busy for a day. */
const MOST = { pairs: 25, seconds: 30, "memory-requests": 1_000_000 } as const;

/** Reads the command line; what is wrong with it, in a sentence, where it cannot be used. */
export function readOptions(args: readonly string[]): LoadOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pairs: { type: "string", default: "3" },
        seconds: { type: "string", default: "4" },
        "memory-requests": { type: "string", default: "100000" },
      },
    });
    for (const name of ["pairs", "seconds", "memory-requests"] as const) {
      const value = Number(values[name]);
      const least = name === "memory-requests" ? 0 : 1;
      if (!Number.isInteger(value) || value < least || value > MOST[name])
        return `--${name} must be a whole number from ${least} to ${MOST[name]}.`;
    }
    const memoryRequests = Number(values["memory-requests"]);
    return { pairs: Number(values.pairs), seconds: Number(values.seconds), memoryRequests };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
