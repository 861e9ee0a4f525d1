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

/** An answer that takes the place of the right one, once. */
export interface Mishap {
  /** Of the path, after `/api/v10`. */
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The request is carried out all the same, and only its answer is lost. */
  readonly isAnswerLost?: boolean;
}

/** The HTTP side, under `/api/v10`. */
export class RestServer {
  readonly http: Server;
  readonly seen: SeenRequest[] = [];
  readonly #mishaps: Mishap[] = [];
  readonly #state: () => RestState;
  readonly #notify: () => void;

  constructor(state: () => RestState, notify: () => void) {
    this.#state = state;
    this.#notify = notify;
    this.http = createServer((request, response) => void this.#serve(request, response));
  }

  /** Lets the next request to a path go wrong. */
  failNext(mishap: Mishap): void {
    this.#mishaps.push(mishap);
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
    const { headers = {}, ...answer } = this.#answer(request, incoming.headers["user-agent"] ?? "");
    // A 204 with a content type makes the library parse nothing as JSON.
    const type = answer.body === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(answer.status, { ...type, ...headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    const { method, path, authorization, body } = request;
    this.seen.push({ method, path, authorization, body, status: answer.status });
    this.#notify();
  }

  #answer(request: RestRequest, userAgent: string): RestAnswer & Pick<Mishap, "headers"> {
    if (!userAgent.startsWith("DiscordBot ("))
      return { status: 403, body: { code: 40_333, message: "internal" } };
    const index = this.#mishaps.findIndex(({ path }) => path.test(request.path));
    const [mishap] = index === -1 ? [] : this.#mishaps.splice(index, 1);
    if (mishap !== undefined && mishap.isAnswerLost !== true)
      return { body: { code: 0, message: "" }, ...mishap };
    const answer = rightAnswer(request, this.#state());
    return mishap === undefined ? answer : { body: { code: 0, message: "" }, ...mishap };
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
