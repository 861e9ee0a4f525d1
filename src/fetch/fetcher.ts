import robotsParser from "robots-parser";
import { Agent, fetch } from "undici";
import type { Response } from "undici";
import { connectBySystem, publicConnector, resolveBySystem } from "./connect.ts";
import type { Connect, Resolve } from "./connect.ts";
import { FetchError } from "./fetch-error.ts";
import type { FetchProblem } from "./fetch-error.ts";
import { readBody } from "./read-body.ts";

/** What was found at an address. */
interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it was found, after redirects. */
  readonly url: string;
  /** The name of its encoding, where the site says that. */
  readonly encoding?: string | undefined;
}

/** Fetches what people name. Nothing that a person can name leads into a network that is not everybody's. */
export interface Fetcher {
  /** @throws FetchError */
  fetch(address: string): Promise<FetchedPage>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  readonly version: string;
  /** Where people who see it in their logs can read what it does. */
  readonly about?: string | undefined;
  /** Whether this machine itself may be asked, as 127.0.0.1 or ::1: for trying it out by hand. */
  readonly allowLoopback?: boolean;
  readonly resolve?: Resolve;
  readonly connect?: Connect;
  /** Milliseconds for all of it; 10 s by default. */
  readonly within?: number;
}

/** The name that robots.txt knows it by. */
const NAME = "Footnote";
const WITHIN_MS = 10_000;
const MOST_BYTES = 10 * 2 ** 20;
/** Search engines read no more of it either. https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const MOST_ROBOTS_BYTES = 500 * 2 ** 10;
const MOST_REDIRECTS = 5;

/** Makes a fetcher. It sends no cookies, keeps none, and runs nothing of what it finds. */
export function createFetcher({
  version,
  about,
  allowLoopback = false,
  resolve = resolveBySystem,
  connect = connectBySystem,
  within = WITHIN_MS,
}: FetcherOptions): Fetcher {
  const dispatcher = new Agent({
    connect: publicConnector({ resolve, connect, allowLoopback }),
    // Every fetch resolves its name anew.
    pipelining: 0,
    keepAliveTimeout: 1,
    keepAliveMaxTimeout: 1,
  });
  const headers = {
    "user-agent": `${NAME}/${version} (${about === undefined ? "" : `+${about}; `}reads one article that a person has asked for)`,
    accept: "text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf, */*;q=0.1",
    "accept-language": "*",
  };
  const get = (url: URL, signal: AbortSignal): Promise<Response> =>
    fetch(url, { dispatcher, headers, redirect: "manual", signal, credentials: "omit" });

  /** Follows redirects, each as carefully as the first address. */
  const follow = async (
    first: URL,
    signal: AbortSignal,
    mayVisit: (url: URL) => Promise<boolean>,
  ): Promise<{ readonly url: URL; readonly response: Response }> => {
    let url = first;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      // oxlint-disable no-await-in-loop -- each step depends on the one before
      if (!(await mayVisit(url))) throw new FetchError("robots");
      const response = await get(url, signal);
      const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
      if (location === null) return { url, response };
      await response.body?.cancel();
      // oxlint-enable no-await-in-loop
      url = addressOf(location, url);
    }
    throw new FetchError("too-many-redirects");
  };

  const mayVisit = async (url: URL, signal: AbortSignal): Promise<boolean> => {
    const { response } = await follow(new URL("/robots.txt", url), signal, async () => true);
    if (response.status >= 500) return false;
    if (!response.ok) {
      await response.body?.cancel();
      return true;
    }
    const rules = new TextDecoder().decode(await readBody(response.body, MOST_ROBOTS_BYTES, true));
    return readRobots(new URL("/robots.txt", url).href, rules).isAllowed(url.href, NAME) !== false;
  };

  return {
    async fetch(address) {
      const signal = AbortSignal.timeout(within);
      try {
        const asked = new Map<string, boolean>();
        const { url, response } = await follow(addressOf(address), signal, async (next) => {
          if (!asked.has(next.origin + next.pathname + next.search))
            asked.set(next.origin + next.pathname + next.search, await mayVisit(next, signal));
          return asked.get(next.origin + next.pathname + next.search) === true;
        });
        const problem = problemOf(response);
        if (problem !== undefined) {
          await response.body?.cancel();
          throw new FetchError(problem);
        }
        return {
          bytes: await readBody(response.body, MOST_BYTES),
          url: url.href,
          encoding: /;\s*charset=["']?([\w.:-]{1,40})/i.exec(response.headers.get("content-type") ?? "")?.[1],
        };
      } catch (error) {
        throw fetchErrorOf(error, signal.aborted);
      }
    },
    close: () => dispatcher.close(),
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types are those of a module, and it is one function
const readRobots = robotsParser as unknown as (
  url: string,
  rules: string,
) => { isAllowed(url: string, name: string): boolean | undefined };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const WALLS: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** @throws FetchError */
function addressOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username + url.password !== "")
    throw new FetchError("address");
  url.hash = "";
  return url;
}

function problemOf({ status, headers }: Response): FetchProblem | undefined {
  if (WALLS.has(status)) return "wall";
  if (GONE.has(status)) return "not-found";
  if (status !== 200) return "status";
  if (Number(headers.get("content-length") ?? 0) > MOST_BYTES) return "too-large";
  return /^(?:image|video|audio|font)\//i.test(headers.get("content-type") ?? "") ? "kind" : undefined;
}

/** Whatever went wrong, as one of ours: undici wraps what its connector throws. */
function fetchErrorOf(error: unknown, isLate: boolean): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof FetchError) return cause;
  return new FetchError(isLate ? "too-slow" : "unreachable", error);
}
