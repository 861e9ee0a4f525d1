import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.ts";

/** What a call of the program gave back. */
export interface Ran {
  readonly code: number;
  /** Everything on standard output. */
  readonly output: string;
  /** Everything on standard error. */
  readonly errors: string;
}

export interface Call {
  /** Standard input, whole or in the articles in which it arrives. */
  readonly input?: string | readonly Uint8Array[];
  readonly environment?: Readonly<Record<string, string>>;
  /** True where standard output is a terminal. */
  readonly isTerminal?: boolean;
}

/** Where calls keep what they keep, unless they are told otherwise. */
const STATE_DIR = mkdtempSync(join(tmpdir(), "footnote-state-"));

/** Runs one call of the program in memory: words, input and settings in; both outputs and the exit code out. */
export async function runFootnote(words: readonly string[], call: Call = {}): Promise<Ran> {
  const { input = "", environment = {}, isTerminal = false } = call;
  const chunks = typeof input === "string" ? [Buffer.from(input)] : input;
  const output = new Collected();
  const errors = new Collected();
  const code = await run(words, {
    input: Readable.from(chunks, { objectMode: false }),
    output: Object.assign(output, { isTTY: isTerminal }),
    errors,
    environment: { STATE_DIR, READER: "off", ...environment },
  });
  return { code, output: output.text(), errors: errors.text() };
}

/** Keeps what is written to it. */
class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}
