import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { ApiError } from "./api-error.ts";
import { readBody } from "./request-body.ts";
import { answerRest } from "./rest-routes.ts";
import type { RestAnswer, RestRequest, RestState } from "./rest-routes.ts";

/** A request that was made, with the answer it got. */
export interface SeenRequest extends Pick<RestRequest, "method" | "path" | "authorization" | "body"> {
  readonly status: number;
}

/** An answer that takes the place of the right one. */
export interface Mishap {
  /** Of the path, after `/api/v10`. */
  readonly path: RegExp;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** In place of a body: a page of something that stands before Discord. */
  readonly page?: string;
  /** The request is carried out all the same, and only its answer is lost. */
  readonly isAnswerLost?: boolean;
  /** The connection is cut: before the request is carried out, in the middle of the answer to it, or in place of that answer. */
  readonly cut?: "before" | "during" | "after";
  /** How often; once by default. */
  readonly times?: number;
}

/** What Cloudflare says to those whom it does not let through. */
export const BLOCKED_PAGE =
  "<!DOCTYPE html><html><head><title>Access denied</title></head><body>error code: 1020</body></html>";

/** The HTTP side, under `/api/v10`. */
export class RestServer {
  readonly http: Server;
  readonly seen: SeenRequest[] = [];
  #mishaps: Mishap[] = [];
  readonly #state: () => RestState;
  readonly #notify: () => void;

  constructor(state: () => RestState, notify: () => void) {
    this.#state = state;
    this.#notify = notify;
    this.http = createServer((request, response) => void this.#serve(request, response));
  }

  /** Lets the next request to a path go wrong. */
  failNext(mishap: Mishap): void {
    this.#mishaps.push(...Array.from({ length: mishap.times ?? 1 }, () => mishap));
  }

  /** Nothing goes wrong any more. */
  recover(): void {
    this.#mishaps = [];
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? "", "http://fake");
    const request: RestRequest = {
      method: incoming.method ?? "",
      path: decodeURIComponent(url.pathname).replace("/api/v10", ""),
      query: url.searchParams,
      authorization: incoming.headers.authorization,
      body: await readBody(incoming),
    };
    // Discord works off the response to an interaction before what is added to it.
    const [, token = ""] = /^\/webhooks\/\d+\/([^/]+)/.exec(request.path) ?? [];
    await this.#state().http.settled(token);
    const answer = this.#answer(request, incoming.headers["user-agent"] ?? "");
    const { cut, page, headers = {} } = answer;
    const status = cut === undefined ? answer.status : 0;
    const { method, path, authorization, body } = request;
    this.seen.push({ method, path, authorization, body, status });
    if (cut === "before" || cut === "after") response.destroy();
    else {
      const text = page ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body));
      // A 204 with a content type makes the library parse nothing as JSON.
      const type =
        text === undefined ? {} : { "content-type": page === undefined ? "application/json" : "text/html" };
      const date = new Date(this.#state().now()).toUTCString();
      response.writeHead(answer.status, { date, ...type, ...headers });
      if (cut === "during") response.write(text?.slice(0, 5) ?? "", () => response.destroy());
      else response.end(text);
    }
    this.#notify();
  }

  #answer(request: RestRequest, userAgent: string): RestAnswer & Pick<Mishap, "headers" | "page" | "cut"> {
    if (!userAgent.startsWith("DiscordBot ("))
      return { status: 403, body: { code: 40_333, message: "internal" } };
    const index = this.#mishaps.findIndex(({ path }) => path.test(request.path));
    const [mishap] = index === -1 ? [] : this.#mishaps.splice(index, 1);
    const fault = mishap && { status: 200, body: { code: 0, message: "" }, ...mishap };
    const isDone = mishap?.isAnswerLost === true || mishap?.cut === "after" || mishap?.cut === "during";
    if (fault !== undefined && !isDone) return fault;
    const answer = rightAnswer(request, this.#state());
    return fault ?? answer;
  }
}

function rightAnswer(request: RestRequest, state: RestState): RestAnswer {
  try {
    return answerRest(request, state);
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    throw error;
  }
}
