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
  const { page } = site.messages;
  if (error instanceof TooManyRequests) {
    const { retryAfterS } = error;
    const text = page.tooMany(retryAfterS);
    return context.html(<MessagePage site={site} heading={page.headings.tooMany} text={text} />, 429, {
      "retry-after": String(retryAfterS),
    });
  }
  if (error instanceof HTTPException)
    return context.html(
      <MessagePage site={site} heading={page.headings.tooLong} text={error.message} />,
      error.status,
    );
  const isTheirs = error instanceof UsageError;
  const [block] = replyToError(error, isTheirs ? "" : report(error), site.messages).blocks;
  const text = block?.kind === "prose" ? block.text : "";
  return context.html(
    <MessagePage site={site} heading={isTheirs ? page.headings.notFound : page.headings.ours} text={text} />,
    isTheirs ? 404 : 500,
  );
}
