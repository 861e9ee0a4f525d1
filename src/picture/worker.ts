import { parentPort } from "node:worker_threads";
import { rasterise } from "./rasterise.ts";

/** What the painter asks for, and what it is answered. */
export interface Order {
  readonly id: number;
  readonly svg: string;
}
export type Delivered =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly problem: string };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, this is a thread
const answer = (delivered: Delivered): void => parentPort?.postMessage(delivered);

parentPort?.on("message", ({ id, svg }: Order) => {
  rasterise(svg).then(
    (png) => answer({ id, png }),
    (error: unknown) => answer({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
