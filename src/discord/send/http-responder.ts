import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { REST } from "discord.js";
import { responderWith } from "./callback-responder.ts";
import type { InteractionAddress } from "./callback-responder.ts";
import { pause } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { Responder } from "./responder.ts";

/** Milliseconds. Discord works off the HTTP response a moment after it has left; in two seconds it is done, or it never had it. */
const WAITS_MS = [100, 300, 600, 1_000];

/**
 * Answers an interaction that came as an HTTP request: first by the response, then over REST.
 *
 * @param respond - sends the body of the response, and settles when it has left; called once
 */
export function httpResponder(
  respond: (body: object) => Promise<void>,
  rest: REST,
  address: InteractionAddress,
  clock: Clock,
): Responder {
  const responder = responderWith(
    async (body, files) => {
      // Discord takes larger files in a request of ours only: what has files is deferred.
      if (files.length > 0) throw new Error("Files do not go into an HTTP response.");
      await respond(body);
    },
    rest,
    address,
  );
  return {
    ...responder,
    edit: (message) => onceKnown(() => responder.edit(message), clock),
    remove: () => onceKnown(() => responder.remove(), clock),
    followUp: (message) => onceKnown(() => responder.followUp(message), clock),
  };
}

/** Sends again, a few times, where Discord has not yet worked off the response that `send` adds to. */
async function onceKnown(send: () => Promise<void>, clock: Clock): Promise<void> {
  for (const waitMs of WAITS_MS) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      return await send();
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.UnknownWebhook)
        throw error;
    }
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
    await pause(waitMs, clock);
  }
  return send();
}
