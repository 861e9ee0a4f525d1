import { parentPort, workerData } from "node:worker_threads";
import { UsageError } from "../core/errors.ts";
import { ingestBytes } from "../ingest/ingest-bytes.ts";
import type { IngestOrder, Ingested } from "./ingest-apart.ts";

// What a thread of `ingest-apart.ts` runs: it reads one source, says what became of it, and ends.

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it comes from there
const { bytes, name, options } = workerData as IngestOrder;

const say = (ingested: Ingested): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, this is a thread
  parentPort?.postMessage(ingested);
};

try {
  say({ text: await ingestBytes(bytes, name, options) });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  say({ complaint: error.message });
}
