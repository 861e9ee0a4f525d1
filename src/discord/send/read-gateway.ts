import { RequestMethod, Routes } from "discord.js";
import type { REST } from "discord.js";
import { ConnectionError } from "./connection-error.ts";
import { OddAnswerError } from "./failure.ts";
import { readJson } from "./taken.ts";

/**
 * Asks whether this bot may log in now. The library takes the answer for granted, so it is looked at first.
 *
 * @param shards - how many connections are to be opened
 * @throws ConnectionError when no logins are left; OddAnswerError, and as the library does
 */
export async function checkLogins(rest: REST, shards: number): Promise<void> {
  const advice = await readJson(rest, { method: RequestMethod.Get, fullRoute: Routes.gatewayBot() });
  const { url, session_start_limit: limit } = objectOf(advice);
  const { remaining } = objectOf(limit);
  if (typeof url !== "string" || !isGatewayUrl(url)) throw new OddAnswerError(200);
  if (typeof remaining === "number" && remaining < shards) throw new ConnectionError("logins");
}

/** The library opens a WebSocket there, and trips over any other address. */
export const isGatewayUrl = (url: string): boolean =>
  URL.canParse(url) && /^wss?:$/.test(new URL(url).protocol);

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
