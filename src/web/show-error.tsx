import { inVisitorsLanguage } from "./visitor-language.ts";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { UsageError } from "../core/errors.ts";
import { replyToError } from "../core/reply/reply-to-error.ts";
import { MessagePage } from "./pages/message-page.tsx";
import { TooManyRequests } from "./rate-limit.ts";
import type { Site } from "./site.ts";

/**
 * Whatever went wrong, as a page: what to do where one can do something, else an apology. Nothing of the error is shown.
 *
 * @param report - told of errors that are ours; gives the reference to show
 */
export function showError(
  context: Context,
  plainSite: Site,
  error: unknown,
  report: (error: unknown) => string,
): Response | Promise<Response> {
  const site = inVisitorsLanguage(plainSite, context.req.header("accept-language"));
  if (error instanceof TooManyRequests) {
    const { retryAfterS } = error;
    const text = `That was a great many pages in a short time. Please try again in ${retryAfterS === 1 ? "a second" : `${retryAfterS} seconds`}.`;
    return context.html(<MessagePage site={site} heading="A moment, please" text={text} />, 429, {
      "retry-after": String(retryAfterS),
    });
  }
  if (error instanceof HTTPException)
    return context.html(<MessagePage site={site} heading="Too long" text={error.message} />, error.status);
  const isTheirs = error instanceof UsageError;
  const [block] = replyToError(error, isTheirs ? "" : report(error), site.messages).blocks;
  const text = block?.kind === "prose" ? block.text : "";
  return context.html(
    <MessagePage site={site} heading={isTheirs ? "Not found" : "Something went wrong"} text={text} />,
    isTheirs ? 404 : 500,
  );
}
