import { pino } from "pino";
import type { DestinationStream, Logger } from "pino";

export type { Logger } from "pino";

/**
 * Shapes that must never reach a log line, wherever they stand: bot tokens, interaction tokens (base64 of "interaction:…"),
 * addresses that carry an interaction's or webhook's token, and what an Authorization header holds.
 */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g, "[token]"],
  [/(\/(?:interactions|webhooks)\/\d+\/)[\w.-]+/g, "$1[token]"],
  [/aW50ZXJhY3Rpb246[\w+/=-]{20,}/g, "[token]"],
  [/\b(Bot|Bearer) (?=[\w.-]{20}|[\w-]+\.\w)[\w.-]+/g, "$1 [token]"],
  // The password of a database's address.
  [/\b(postgres(?:ql)?:\/\/[^\s:@/]*):[^\s@/]*@/g, "$1:[password]@"],
];

/** The text without anything that has the shape of a secret. */
export const redact = (text: string): string =>
  SECRETS.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text);

/**
 * One JSON line for each event, on stderr: stdout carries results. Lines are redacted by shape as they leave, so no
 * field needs to be remembered.
 *
 * @param level - one of pino's levels, or `silent`
 * @param destination - where lines go; stderr unless a test says otherwise
 */
export function createLogger(level: string, destination: DestinationStream = process.stderr): Logger {
  return pino({ level, base: null }, { write: (line) => destination.write(redact(line)) });
}
