import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from "discord.js";
import { BotError } from "../../core/errors.ts";

const MESSAGES = {
  token: "Discord refused the token: copy it again from the Bot page of your application into DISCORD_TOKEN.",
  intents:
    "Discord refused what the bot asked to be told about: look at the intents on the Bot page of your application.",
  unreachable:
    "Discord cannot be reached: check the network and https://discordstatus.com, then start the bot again.",
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

/** System, TLS and HTTP client errors that mean: no conversation took place. */
const NETWORK_CODES =
  /^(?:E[A-Z]{3,}|EAI_AGAIN|UND_ERR_\w+|CERT_\w+|ERR_TLS_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/;

/** The error as a `ConnectionError` where it is one, and otherwise as it is. */
export function connectionErrorOf(error: unknown): unknown {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new ConnectionError("token", error);
  if (error instanceof DiscordAPIError)
    return error.status === 401 ? new ConnectionError("token", error) : error;
  return isNetworkError(error) ? new ConnectionError("unreachable", error) : error;
}

const REASONS_FOR_CLOSE = new Map<number, keyof typeof MESSAGES>([
  [GatewayCloseCodes.AuthenticationFailed, "token"],
  [GatewayCloseCodes.InvalidIntents, "intents"],
  [GatewayCloseCodes.DisallowedIntents, "intents"],
]);

/** Why the gateway closed a connection for good. */
export const connectionErrorOfClose = (code: number): ConnectionError =>
  new ConnectionError(
    REASONS_FOR_CLOSE.get(code) ?? "unreachable",
    new Error(`The gateway closed with ${code}.`),
  );

function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof HTTPError || error.name === "AbortError" || error.name === "TimeoutError") return true;
  if ("code" in error && typeof error.code === "string" && NETWORK_CODES.test(error.code)) return true;
  // The WebSocket handshake was answered by something else than Discord's gateway.
  if (error.message.startsWith("Unexpected server response")) return true;
  return isNetworkError(error.cause);
}
