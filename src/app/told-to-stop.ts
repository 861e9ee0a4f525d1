import { once } from "node:events";

/** Resolves when this process is to end: SIGTERM, SIGINT, or the end of the process that keeps it as a shard. */
export async function toldToStop(): Promise<"told to stop"> {
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT"), once(process, "disconnect")]);
  return "told to stop";
}
