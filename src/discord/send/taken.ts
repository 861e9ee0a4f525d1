import type { InternalRequest, REST } from "discord.js";
import { OddAnswerError } from "./failure.ts";

/** A request, and whether it may be done twice. */
interface Sending extends Pick<InternalRequest, "method" | "body" | "files" | "signal"> {
  readonly route: `/${string}`;
  /** Goes with the bot's own token; else the address holds one. */
  readonly isAuthorised?: boolean;
  /** An answer that broke off is taken for none. */
  readonly mayBeTwice: boolean;
}

/**
 * Sends, and makes sure that Discord has answered: a proxy in between may say “200” to anything.
 *
 * @throws OddAnswerError, and as the library does
 */
export async function sendTo(
  rest: REST,
  { method, route, body, files, signal, isAuthorised = false, mayBeTwice }: Sending,
): Promise<void> {
  const answer = await rest.queueRequest({
    method,
    fullRoute: route,
    auth: isAuthorised,
    ...(body !== undefined && { body }),
    ...(files !== undefined && { files }),
    ...(signal && { signal }),
  });
  if (answer.status === 204) return;
  const isJson = answer.headers.get("content-type")?.startsWith("application/json") === true;
  try {
    // Read in any case, so that the connection is free again.
    const text = await answer.text();
    if (isJson) JSON.parse(text);
  } catch (error) {
    if (isJson && !mayBeTwice) return;
    throw new OddAnswerError(answer.status, error);
  }
  if (!isJson) throw new OddAnswerError(answer.status);
}

/**
 * Asks with the bot's own token, and reads the answer.
 *
 * @throws OddAnswerError where that is no JSON, and as the library does
 */
export async function readJson(rest: REST, request: InternalRequest): Promise<unknown> {
  const answer = await rest.queueRequest(request);
  try {
    const read: unknown = JSON.parse(await answer.text());
    if (typeof read === "object" && read !== null) return read;
  } catch (error) {
    throw new OddAnswerError(answer.status, error);
  }
  throw new OddAnswerError(answer.status);
}
