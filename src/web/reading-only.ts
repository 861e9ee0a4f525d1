import type { MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { visitorsMessages } from "./visitor-language.ts";

/** Longer ones are none of ours: a question has a thousand characters, of up to nine each in an address. */
const LONGEST_ADDRESS = 12_000;

/** Only reading, and no address without end. Bodies are never read. */
export const readingOnly: MiddlewareHandler = async (context, next): Promise<Response | void> => {
  const { page } = visitorsMessages(context.req.header("accept-language"));
  if (!["GET", "HEAD"].includes(context.req.method))
    return context.text(`${page.onlyRead}\n`, 405, { allow: "GET, HEAD" });
  if (context.req.url.length > LONGEST_ADDRESS)
    throw new HTTPException(414, { message: page.addressTooLong });
  await next();
  // Whoever goes back sees the page again at once; nobody on the way keeps what was asked.
  if (!context.res.headers.has("cache-control")) context.header("cache-control", "private, no-cache");
};
