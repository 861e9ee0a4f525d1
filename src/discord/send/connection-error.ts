import { DiscordAPIError, GatewayCloseCodes } from "discord.js";
import { BotError } from "../../core/errors.ts";
import { isNetworkError, OddAnswerError } from "./failure.ts";

/** Why: each has its sentence in `messages.connection`. */
type Reason =
  | "token"
  | "intents"
  | "shards"
  | "logins"
  | "access"
  | "daily-limit"
  | "blocked"
  | "odd"
  | "version"
  | "unreachable";

/** The bot cannot talk to Discord, and trying again at once would not help. Its message is one plain sentence. */
export class ConnectionError extends BotError {
  override readonly name = "ConnectionError";
  readonly code: string;
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(({ connection }) => connection[reason], { cause });
    this.reason = reason;
    this.code = `discord-${reason}`;
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const REASONS_FOR_CODE = new Map<number | string, Reason>([
  [30_034, "daily-limit"],
  [40_001, "token"],
  [50_001, "access"],
  [10_004, "access"],
]);

/** The error as a `ConnectionError` where it is one, and otherwise as it is. */
export function connectionErrorOf(error: unknown): unknown {
  if (error instanceof ConnectionError) return error;
  if (error instanceof OddAnswerError)
    return new ConnectionError(error.status === 403 || error.status === 429 ? "blocked" : "odd", error);
  if (error instanceof DiscordAPIError) {
    const reason = error.status === 401 ? "token" : REASONS_FOR_CODE.get(error.code);
    if (reason !== undefined) return new ConnectionError(reason, error);
    // Discord's own refusals have a code; a page has none.
    return error.status === 403 && error.code === undefined ? new ConnectionError("blocked", error) : error;
  }
  return isNetworkError(error) ? new ConnectionError("unreachable", error) : error;
}

/** Closes after which the same connection would be closed again. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway */
const REASONS_FOR_CLOSE = new Map<number, Reason>([
  [GatewayCloseCodes.AuthenticationFailed, "token"],
  [GatewayCloseCodes.InvalidShard, "shards"],
  [GatewayCloseCodes.ShardingRequired, "shards"],
  [GatewayCloseCodes.InvalidAPIVersion, "version"],
  [GatewayCloseCodes.InvalidIntents, "intents"],
  [GatewayCloseCodes.DisallowedIntents, "intents"],
]);

/** Why the gateway closed a connection for good; undefined where it may be opened again. */
export function connectionErrorOfClose(code: number): ConnectionError | undefined {
  const reason = REASONS_FOR_CLOSE.get(code);
  return reason && new ConnectionError(reason, new Error(`The gateway closed with ${code}.`));
}
