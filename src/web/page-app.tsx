import { english } from "../core/messages/en/index.ts";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { readingOnly } from "./reading-only.ts";
import { isSuggestion, PAGES_PER_MINUTE, rateLimit, SUGGESTIONS_FOR_A_PAGE } from "./rate-limit.ts";
import { routes } from "./routes.tsx";
import { securityHeaders } from "./security.ts";
import { serveAsset } from "./serve-asset.ts";
import { showError } from "./show-error.tsx";
import type { Site } from "./site.ts";

export interface PageSettings extends Omit<Site, "messages"> {
  /** Told of errors that are ours. @returns the reference to show */
  readonly reportError: (error: unknown) => string;
  /** Of one client; PAGES_PER_MINUTE by default. */
  readonly requestsPerMinute?: number | undefined;
  /** True where a proxy of ours stands before it and names clients in `x-forwarded-for`. */
  readonly isBehindProxy?: boolean | undefined;
}

/** The page as an app: requests in, pages out. It asks nobody else for anything. */
export function createPage(settings: PageSettings): Hono {
  const { assets, reportError, requestsPerMinute = PAGES_PER_MINUTE, isBehindProxy = false } = settings;
  const site: Site = { ...settings, messages: english };
  const app = new Hono();
  app.onError((error, context) => showError(context, site, error, reportError));
  app.use(securityHeaders, readingOnly);
  app.get("/assets/*", serveAsset(assets));
  const pages = rateLimit(requestsPerMinute, isBehindProxy);
  const suggestions = rateLimit(requestsPerMinute * SUGGESTIONS_FOR_A_PAGE, isBehindProxy);
  app.use(
    (context, next) => (isSuggestion(context.req.path) ? suggestions : pages)(context, next),
    compress(),
  );
  app.route("/", routes(site));
  return app;
}
