import { parseArgs } from "node:util";

export interface Options {
  /** The folder with the files. */
  readonly data: string;
  /** Only systems with this in their name, in small letters. */
  readonly only: string | undefined;
  readonly errors: boolean;
}

/** Reads the command line; what is wrong with it, in a sentence, where it cannot be used. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const {
      data,
      only,
      errors = false,
    } = parseArgs({
      args: [...args],
      options: { data: { type: "string" }, only: { type: "string" }, errors: { type: "boolean" } },
    }).values;
    if (data === undefined)
      return "Please name the folder with --data (docs/reader.md says where to get the texts).";
    return { data, only: only?.toLowerCase(), errors };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
