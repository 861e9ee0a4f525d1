import { saturate } from "./drive.ts";
import { readFigures } from "./figures.ts";
import { isAnswer } from "./measure.ts";
import type { RequestMaker } from "./signed-requests.ts";

/** Megabytes that a process held after so many requests. */
interface Held {
  readonly requests: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

export interface Watched {
  readonly held: readonly Held[];
  readonly errors: number;
}

const STEP = 10_000;
const CONNECTIONS = 50;
const LONGEST_STEP_S = 300;
const MEGABYTE = 1_048_576;

/** Sends that many requests, and asks /metrics after every ten thousand of them. */
export async function watchMemory(maker: RequestMaker, port: number, requests: number): Promise<Watched> {
  const held: Held[] = [];
  let errors = 0;
  for (let sent = STEP; sent <= requests; sent += STEP) {
    let left = STEP;
    const next = (): Buffer | undefined => (left-- > 0 ? maker.make() : undefined);
    const load = { port, next, isRight: isAnswer, seconds: LONGEST_STEP_S };
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    errors += (await saturate(load, CONNECTIONS)).errors;
    // oxlint-disable-next-line no-await-in-loop -- as above
    held.push({ requests: sent, ...(await memoryOf(port)) });
  }
  return { held, errors };
}

async function memoryOf(port: number): Promise<Omit<Held, "requests">> {
  const figure = await readFigures(port);
  return {
    rssMb: figure("process_resident_memory_bytes") / MEGABYTE,
    heapMb: figure("nodejs_heap_size_used_bytes") / MEGABYTE,
  };
}
