import type { Readable, Writable } from "node:stream";

/** Where a run reads and writes. Results go to `output`, everything else to `errors`. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Colour is for people at a terminal, unless they asked for none. https://no-color.org */
export const wantsColour = ({ output, environment }: Terminal): boolean =>
  output.isTTY === true && (environment["NO_COLOR"] ?? "") === "";

/** Everything on standard input, as text. */
export async function readAll(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** What JSON may hold as it is, but some readers take for a line end and some terminals for a command. */
const UNSAFE_IN_LINES = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** A value as one line of JSON that is one line to every reader, and harmless to a terminal. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(UNSAFE_IN_LINES, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;

/** Writes one JSON value on a line of its own. */
export const printJson = ({ output }: Terminal, value: unknown): void => {
  output.write(jsonLine(value));
};
