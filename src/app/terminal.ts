import { jsonLine } from "../core/text/escape/json-line.ts";
import type { Readable, Writable } from "node:stream";
import { showsLinks } from "../console/look.ts";
import type { Look } from "../console/look.ts";
import { messagesFor } from "../core/messages/languages.ts";
import type { Messages } from "../core/messages/messages.ts";

/** Where a run reads and writes. Results go to `output`, everything else to `errors`. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language that the call asks for (BCP 47); where it is missing, the environment decides. */
  readonly language?: string | undefined;
}

/** Where POSIX systems say which language people read, the strongest first. */
const LOCALES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/** What is said to whoever sits at the terminal: in the language of the call, or of the system; English where Footnote has no other. */
export const messagesOf = ({ language, environment }: Pick<Terminal, "language" | "environment">): Messages =>
  messagesFor(language ?? LOCALES.map((name) => environment[name]).find((locale) => (locale ?? "") !== ""));

/** Colour is for people at a terminal, unless they asked for none. https://no-color.org */
const wantsColour = ({ output, environment }: Terminal): boolean =>
  output.isTTY === true && (environment["NO_COLOR"] ?? "") === "";

/** What the terminal can show. What is no terminal gets text, in lines of any length. */
export const lookOf = (terminal: Terminal): Look => ({
  withColour: wantsColour(terminal),
  columns: terminal.output.isTTY === true ? (terminal.output.columns ?? 80) : undefined,
  hasLinks: terminal.output.isTTY === true && showsLinks(terminal.environment),
});

/** Everything on standard input, as text. */
export async function readAll(input: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** Writes one JSON value on a line of its own. */
export const printJson = ({ output }: Terminal, value: unknown): void => {
  output.write(jsonLine(value));
};
