import type { MiddlewareHandler } from "hono";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { clientOf } from "./client.ts";

/** How many pages one client may ask for in a minute. Somebody who reads and types stays far below. */
export const PAGES_PER_MINUTE = 120;
/** What somebody types is looked up with every few letters, and counts for itself. */
export const SUGGESTIONS_FOR_A_PAGE = 4;
const MINUTE_S = 60;

/** True for what a box asks for as one types; no page. */
export const isSuggestion = (path: string): boolean =>
  path === "/suggest" || /^\/articles\/[^/]+\/suggest$/.test(path);

export class TooManyRequests extends Error {
  override readonly name = "TooManyRequests";
  readonly retryAfterS: number;

  constructor(retryAfterS: number) {
    super("too many requests");
    this.retryAfterS = retryAfterS;
  }
}

/**
 * Counts requests by client, in memory and for a minute; nothing else is kept.
 *
 * @throws TooManyRequests from the handler, for whoever shows errors
 */
export function rateLimit(perMinute: number, isBehindProxy: boolean): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE_S });
  return async (context, next) => {
    const { isAllowed, waitMs } = await limiter.consume(clientOf(context, isBehindProxy)).then(
      () => ({ isAllowed: true, waitMs: 0 }),
      (refused: { readonly msBeforeNext?: number }) => ({
        isAllowed: false,
        waitMs: refused.msBeforeNext ?? 0,
      }),
    );
    if (!isAllowed) throw new TooManyRequests(Math.max(1, Math.ceil(waitMs / 1_000)));
    await next();
  };
}
