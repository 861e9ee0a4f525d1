import { Worker } from "node:worker_threads";
import type { Delivered, Order } from "./worker.ts";

/** Draws pictures beside the program's own work, which goes on meanwhile. */
export interface Painter {
  /** The PNG of an SVG of this program's own making. */
  paint(svg: string): Promise<Uint8Array>;
  /** Ends the thread. Pictures that are not done will not be. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A thread that is started by the first picture; where it breaks, the next picture starts another. It does not keep the
 * process from ending.
 *
 * @param program - what the thread runs: `worker.ts`, compiled
 */
export function createPainter(program: URL = new URL("./worker.js", import.meta.url)): Painter {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let lastId = 0;

  const settle = (id: number): Waiting | undefined => {
    const order = waiting.get(id);
    waiting.delete(id);
    return order;
  };
  const start = (): Worker => {
    const started = new Worker(program);
    const fail = (error: Error): void => {
      if (thread !== started) return;
      thread = undefined;
      for (const [id] of waiting) settle(id)?.reject(error);
    };
    started.on("message", (delivered: Delivered) => {
      const order = settle(delivered.id);
      if ("png" in delivered) order?.resolve(delivered.png);
      else order?.reject(new Error(delivered.problem));
    });
    started.on("error", fail);
    started.on("exit", () => fail(new Error("The thread that draws has ended.")));
    started.unref();
    return started;
  };
  return {
    paint(svg) {
      return new Promise((resolve, reject) => {
        thread ??= start();
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        const order: Order = { id, svg };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, this is a thread
        thread.postMessage(order);
      });
    },
    async stop() {
      await thread?.terminate();
    },
  };
}
