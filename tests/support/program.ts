import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The built program as a process of its own. `npm test` builds it first. */
export class Program {
  readonly child: ChildProcessWithoutNullStreams;
  output = "";
  errors = "";
  readonly #waiting = new Set<() => void>();

  constructor(words: readonly string[], environment: Readonly<Record<string, string>>) {
    const { PATH = "" } = process.env;
    const state = mkdtempSync(join(tmpdir(), "footnote-state-"));
    this.child = spawn(process.execPath, [join(ROOT, "dist/main.js"), ...words], {
      cwd: tmpdir(),
      env: { PATH, KNOWLEDGE_DIR: join(ROOT, "knowledge"), STATE_DIR: state, READER: "off", ...environment },
    });
    this.child.once("close", () => rmSync(state, { recursive: true, force: true }));
    this.child.stdout.on("data", (chunk: Buffer) => this.#read("output", chunk));
    this.child.stderr.on("data", (chunk: Buffer) => this.#read("errors", chunk));
  }

  #read(stream: "output" | "errors", chunk: Buffer): void {
    this[stream] += chunk.toString();
    for (const check of this.#waiting) check();
  }

  /** Resolves when the stream holds these words. */
  async wrote(stream: "output" | "errors", words: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (!this[stream].includes(words)) return;
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Resolves with the exit code when the process has ended and all it wrote was read. */
  async ended(): Promise<number | null> {
    await once(this.child, "close");
    return this.child.exitCode;
  }
}
