import { createServer, request } from "node:http";

/** A proxy that sends each request to the next of several servers, as balancers do. */
export interface RoundRobin {
  readonly url: string;
  /** How many requests each server has got. */
  readonly counts: readonly number[];
  stop(): Promise<void>;
}

/** @param urls - of servers on this machine */
export async function startRoundRobin(urls: readonly string[]): Promise<RoundRobin> {
  const counts = urls.map(() => 0);
  let turn = 0;
  const proxy = createServer((incoming, outgoing) => {
    const index = turn++ % urls.length;
    counts[index] = (counts[index] ?? 0) + 1;
    const { method, headers, url = "" } = incoming;
    const onward = request(new URL(url, urls[index]), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => void proxy.listen(0, "127.0.0.1", resolve));
  const address = proxy.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    counts,
    async stop() {
      proxy.closeAllConnections();
      await new Promise<void>((resolve) => void proxy.close(() => resolve()));
    },
  };
}
