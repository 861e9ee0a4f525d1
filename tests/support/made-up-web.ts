import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener } from "node:http";
import { connect as connectTo } from "node:net";
import type { AddressInfo } from "node:net";
import type { Connect, Destination, Resolve } from "../../src/fetch/connect.ts";

/** A server on loopback that stands for all of the web. */
export interface MadeUpWeb {
  /** Of the server itself: `http://127.0.0.1:…`. */
  readonly origin: string;
  readonly requests: readonly IncomingMessage[];
  /** Where connections were to go. */
  readonly destinations: readonly Destination[];
  /** Names and their addresses; every other name is at a public address. */
  readonly names: Map<string, readonly string[]>;
  readonly resolve: Resolve;
  /** Leads everywhere to the server, and says that it went where it was to. */
  readonly connect: Connect;
  close(): Promise<void>;
}

/** An address that is somebody's. */
export const SOMEWHERE = "93.184.216.34";

export async function startMadeUpWeb(answer: RequestListener): Promise<MadeUpWeb> {
  const requests: IncomingMessage[] = [];
  const destinations: Destination[] = [];
  const names = new Map<string, readonly string[]>();
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of a server that listens at a port
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    destinations,
    names,
    resolve: async (name) => names.get(name) ?? [SOMEWHERE],
    async connect(destination) {
      destinations.push(destination);
      const socket = connectTo(port, "127.0.0.1");
      await once(socket, "connect");
      Object.defineProperty(socket, "remoteAddress", { value: destination.address });
      return socket;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
