import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { HttpBindings } from "@hono/node-server";
import { listenErrorOf } from "./listen-error.ts";
import type { ListenSettings } from "./listen-error.ts";

/** What answers requests: a hono app is one. */
interface App {
  fetch(request: Request, env: HttpBindings): Response | Promise<Response>;
}

/** How long a client may take, in milliseconds, and how much it may send. Every one bounds what a stranger can hold open. */
export interface ServerLimits {
  /** For all headers of a request. */
  readonly headersMs: number;
  /** For a whole request, its body included. */
  readonly requestMs: number;
  /** Between two requests: longer than the minute after which most balancers let go, so that they are the ones to do it. */
  readonly keepAliveMs: number;
  /** Without a byte in either direction, while a request is answered. */
  readonly silenceMs: number;
  /** How often the above are looked at. */
  readonly checkEveryMs: number;
  /** What `stop` gives to requests that are being answered. */
  readonly drainMs: number;
  /** Of a body, in bytes. Checked where a length is declared; a body without one is for its reader to count. */
  readonly bodyBytes: number;
}

/** The largest body by far is a message component of a long message: some 40 kB. */
const SERVER_LIMITS: ServerLimits = {
  headersMs: 5_000,
  requestMs: 10_000,
  keepAliveMs: 65_000,
  silenceMs: 30_000,
  checkEveryMs: 1_000,
  drainMs: 15_000,
  bodyBytes: 256 * 1024,
};

export interface ServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly app: App;
  readonly limits?: Partial<ServerLimits>;
  /** What the settings are called where the server cannot listen; PORT and HOST by default. */
  readonly settings?: Partial<ListenSettings>;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:3000`: for whoever is on this machine. */
  readonly url: string;
  readonly port: number;
  /**
   * Takes no new connection, lets what is being answered end, and closes. Idle connections close at once; whoever takes
   * longer than `drainMs` is cut off.
   */
  stop(): Promise<void>;
}

/**
 * Serves an app over HTTP. TLS is the business of whatever stands before it.
 *
 * @throws ListenError with one sentence where the port is taken or forbidden, or the host is none of this machine's
 */
export async function listen(options: ServerOptions): Promise<RunningServer> {
  const { host, port, app } = options;
  const limits = { ...SERVER_LIMITS, ...options.limits };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server below speaks HTTP/1 alone
  const answer = getRequestListener((request, env) => app.fetch(request, env as HttpBindings));
  const answering = new Set<ServerResponse>();
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: limits.checkEveryMs,
    },
    (request, response) => {
      answering.add(response);
      response.once("close", () => answering.delete(response));
      if (Number(request.headers["content-length"] ?? 0) > limits.bodyBytes) refuseBody(response);
      else void answer(request, response);
    },
  );
  server.timeout = limits.silenceMs;
  try {
    await opened(server, host, port);
  } catch (error) {
    throw listenErrorOf(error, { host, port }, { port: "PORT", host: "HOST", ...options.settings });
  }
  const address = server.address();
  const boundPort = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: urlOf(host, boundPort),
    port: boundPort,
    stop: () => stopped(server, answering, limits.drainMs),
  };
}

const opened = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });

/** The rest of the body is not read: the connection ends with the answer. */
function refuseBody(response: ServerResponse): void {
  response.writeHead(413, { connection: "close", "content-type": "text/plain; charset=utf-8" });
  response.end("This is too large.\n");
}

async function stopped(
  server: Server,
  answering: ReadonlySet<ServerResponse>,
  drainMs: number,
): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  // A connection that is kept alive would stay open after its answer.
  const closeAfter = (response: ServerResponse): void => {
    response.shouldKeepAlive = false;
    response.once("close", () => setImmediate(() => server.closeIdleConnections()));
  };
  for (const response of answering) closeAfter(response);
  server.on("request", (_request, response: ServerResponse) => closeAfter(response));
  const giveUp = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(giveUp);
}

/** A host as it stands in an address: `0.0.0.0` and `::` mean every address, and are none that can be opened. */
function urlOf(host: string, port: number): string {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
