import type { REST } from "discord.js";
import { callBackOver, responderWith } from "./callback-responder.ts";
import type { InteractionAddress } from "./callback-responder.ts";
import type { Responder } from "./responder.ts";

/**
 * Answers an interaction that came as an HTTP request: what is one message by the response, all else over REST, after an empty
 * response (202) where there was none yet. Only so does Discord say whether another process has answered already; and files it
 * takes in a request of ours only. A response that did not leave goes over REST as well.
 *
 * @param respond - sends the body of the response, or none, and settles when it has left; called once
 */
export function httpResponder(
  respond: (body?: object) => Promise<void>,
  rest: REST,
  address: InteractionAddress,
): Responder {
  const overRest = callBackOver(rest, address);
  let hasResponded = false;
  return responderWith(
    async (body, files, leadsOn = false) => {
      const isFirst = !hasResponded;
      hasResponded = true;
      if (isFirst && files.length === 0 && !leadsOn) return respond(body);
      // Whether that arrives or not, the answer takes the other way.
      if (isFirst) await respond().catch(() => undefined);
      return overRest(body, files);
    },
    rest,
    address,
  );
}
