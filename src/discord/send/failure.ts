import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/**
 * What a failed request means for the next one.
 *
 * - `not-taken`: Discord has certainly done nothing: it may be sent again, after `waitMs` where Discord said so
 * - `unsure`: Discord may have done it: what may be done twice may be sent again
 * - `final`: Discord has refused it, or the mistake is ours
 */
export interface Failure {
  readonly kind: "not-taken" | "unsure" | "final";
  readonly waitMs?: number;
}

/** An answer that is none of Discord's: a page of a proxy, or half a body. */
export class OddAnswerError extends Error {
  override readonly name = "OddAnswerError";

  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`Something else than Discord answered, with ${status}.`, { cause });
    this.status = status;
  }
}

/** It did not leave this machine. */
export class NotSentError extends Error {
  override readonly name = "NotSentError";
}

/** Another process has given the first answer, and will give the rest. */
export class AnsweredElsewhereError extends Error {
  override readonly name = "AnsweredElsewhereError";
  readonly code = "answered-elsewhere";
}

/** Codes of errors that come before anything was sent. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
]);
/** System, TLS and HTTP client errors that mean: the conversation broke off, or did not take place. */
const NETWORK_CODES =
  /^(?:E[A-Z]{3,}|EAI_AGAIN|UND_ERR_\w+|CERT_\w+|ERR_TLS_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/;

export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError)
    return { kind: "not-taken", waitMs: Math.max(0, error.retryAfter, error.sublimitTimeout) };
  if (error instanceof NotSentError) return { kind: "not-taken" };
  if (error instanceof DiscordAPIError) return { kind: "final" };
  if (networkCodeOf(error) !== undefined && NOT_SENT.has(networkCodeOf(error) ?? ""))
    return { kind: "not-taken" };
  return { kind: isNetworkError(error) ? "unsure" : "final" };
}

/** True where no conversation with Discord took place, or it broke off. */
export function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof HTTPError || error instanceof OddAnswerError || error instanceof RateLimitError)
    return true;
  if (error.name === "AbortError" || error.name === "TimeoutError" || networkCodeOf(error) !== undefined)
    return true;
  // The WebSocket handshake was answered by something else than Discord's gateway.
  return error.message.startsWith("Unexpected server response");
}

function networkCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string" && NETWORK_CODES.test(error.code)) return error.code;
  return networkCodeOf(error.cause);
}
