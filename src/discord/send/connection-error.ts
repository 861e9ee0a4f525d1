import { DiscordAPIError, GatewayCloseCodes } from "discord.js";
import { BotError } from "../../core/errors.ts";
import { isNetworkError, OddAnswerError } from "./failure.ts";

const MESSAGES = {
  token: "Discord refused the token: copy it again from the Bot page of your application into DISCORD_TOKEN.",
  intents:
    "Discord refused what the bot asked to be told about: look at the intents on the Bot page of your application.",
  shards:
    "Discord refused the connections: TOTAL_SHARDS is too small for this bot, or SHARDS names one that is not among them. “footnote doctor” says how many Discord advises.",
  logins:
    "Discord takes no more logins of this bot today: it was started too often. Wait for a day, and find out what keeps restarting it.",
  access:
    "Discord does not let this application in there: add it to that server first, and check the number after --guild.",
  "daily-limit":
    "Discord takes no more new commands today: 200 a day are the most for one server, or for all together. Try again tomorrow.",
  blocked:
    "Something before Discord turned this machine away, probably Cloudflare: its address made too many bad requests, or is one that many share. Try again in an hour, or from another address.",
  odd: "Something else than Discord answered: look for a proxy or a sign-in page between this machine and discord.com.",
  version: "Discord no longer speaks the version of its gateway that this Footnote speaks: update Footnote.",
  unreachable: "Discord cannot be reached: check the network and https://discordstatus.com, then try again.",
} as const;

/** The bot cannot talk to Discord, and trying again at once would not help. Its message is one plain sentence. */
export class ConnectionError extends BotError {
  override readonly name = "ConnectionError";
  readonly code: string;
  readonly reason: keyof typeof MESSAGES;

  constructor(reason: keyof typeof MESSAGES, cause?: unknown) {
    super(MESSAGES[reason], { cause });
    this.reason = reason;
    this.code = `discord-${reason}`;
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const REASONS_FOR_CODE = new Map<number | string, keyof typeof MESSAGES>([
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
const REASONS_FOR_CLOSE = new Map<number, keyof typeof MESSAGES>([
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
