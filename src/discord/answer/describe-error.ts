import { DiscordAPIError } from "discord.js";

/** Interaction and webhook addresses hold a token that may speak as the bot. */
const ADDRESS_WITH_TOKEN = /((?:interactions|webhooks)\/\d+)\/[^/\s"'?]+/g;

/** Fewer characters tell nothing, and taking them out everywhere would leave no line that can be read. */
const SHORTEST_SECRET = 3;

/**
 * An error as log fields: name, message, codes, stack and cause, but no address and none of the given secrets.
 *
 * @param secrets - texts that must not be logged: tokens, and what the asker typed
 */
export function describeError(error: unknown, secrets: readonly string[] = []): object {
  if (!(error instanceof Error)) return { error: scrub(String(error), secrets) };
  return {
    error: error.name,
    reason: scrub(error.message, secrets),
    ...("code" in error ? { code: error.code } : {}),
    // The keys of a refused body stand in the message already.
    ...(error instanceof DiscordAPIError ? { status: error.status } : {}),
    stack: scrub(error.stack ?? "", secrets),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause, secrets) }),
  };
}

function scrub(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((scrubbed, secret) => scrubbed.replaceAll(secret, "[…]"), text)
    .replace(ADDRESS_WITH_TOKEN, "$1/[…]");
}
