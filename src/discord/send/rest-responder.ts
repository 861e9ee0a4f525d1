import type { REST } from "discord.js";
import { callBackOver, responderWith } from "./callback-responder.ts";
import type { InteractionAddress } from "./callback-responder.ts";
import type { Responder } from "./responder.ts";

/** Answers an interaction over REST, its first answer included: for those that come over the gateway. */
export const restResponder = (rest: REST, address: InteractionAddress): Responder =>
  responderWith(callBackOver(rest, address), rest, address);
