import { Worker } from "node:worker_threads";
import { UsageError } from "../core/errors.ts";
import type { IngestedText } from "../ingest/finish.ts";
import type { FileOptions } from "../ingest/ingest-bytes.ts";

/** A source to be read. */
export interface IngestOrder {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: FileOptions;
}

/** What became of it. */
export type Ingested =
  | { readonly text: IngestedText; readonly complaint?: undefined }
  | { readonly complaint: string };

/** Turns a source into an article; throws UsageError where that is not possible. */
export type Ingest = (bytes: Uint8Array, name: string, options: FileOptions) => Promise<IngestedText>;

interface Bounds {
  /** What the thread runs: `ingest-thread.ts`, compiled. */
  readonly program?: URL;
  /** Milliseconds. */
  readonly within?: number;
  /** Of memory. */
  readonly megabytes?: number;
}

/** Long texts take seconds; whoever waits has been told that it takes a while. */
const WITHIN_MS = 60_000;
const MEGABYTES = 512;

/**
 * Reads sources that anybody may have made, each in a thread of its own: one that takes too long or too much memory ends with its thread, and
 * the program goes on meanwhile.
 */
export const ingestApart =
  ({
    program = new URL("./ingest-thread.js", import.meta.url),
    within = WITHIN_MS,
    megabytes = MEGABYTES,
  }: Bounds = {}): Ingest =>
  (bytes, name, options) =>
    new Promise((resolve, reject) => {
      const order: IngestOrder = { bytes, name, options };
      const thread = new Worker(program, {
        workerData: order,
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
        // It has nothing to say to anybody else, and nothing to read of what we know.
        stdout: true,
        stderr: true,
        env: {},
      });
      const fail = (cause?: unknown): void =>
        reject(new UsageError("It takes too long, or too much memory, to read this.", { cause }));
      const timer = setTimeout(() => {
        fail();
        void thread.terminate();
      }, within);
      thread.once("message", (ingested: Ingested) => {
        if (ingested.complaint === undefined) resolve(ingested.text);
        else reject(new UsageError(ingested.complaint));
        void thread.terminate();
      });
      thread.once("error", fail);
      thread.once("exit", () => {
        clearTimeout(timer);
        fail();
      });
    });
