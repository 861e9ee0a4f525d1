import type { REST } from "discord.js";
import { callBackOver, responderWith } from "./callback-responder.ts";
import type { InteractionAddress } from "./callback-responder.ts";
import type { Responder } from "./responder.ts";

/**
 * Answers an interaction that came as an HTTP request: first by the response, then over REST. A response that did not
 * leave, and a first answer with files, which Discord takes in a request of ours only, go over REST as well.
 *
 * @param respond - sends the body of the response, and settles when it has left; called once
 */
export function httpResponder(
  respond: (body: object) => Promise<void>,
  rest: REST,
  address: InteractionAddress,
): Responder {
  const overRest = callBackOver(rest, address);
  let hasResponded = false;
  return responderWith(
    async (body, files) => {
      if (hasResponded || files.length > 0) return overRest(body, files);
      hasResponded = true;
      return respond(body);
    },
    rest,
    address,
  );
}
