import { Routes } from "discord.js";
import type { REST } from "discord.js";
import { responderWith } from "./callback-responder.ts";
import type { InteractionAddress } from "./callback-responder.ts";
import type { Responder } from "./responder.ts";

/** Answers an interaction over REST, its first answer included: for those that come over the gateway. */
export function restResponder(
  rest: REST,
  { id, ...address }: InteractionAddress & { readonly id: string },
): Responder {
  return responderWith(
    async (body, files) => {
      await rest.post(Routes.interactionCallback(id, address.token), { body, files, auth: false });
    },
    rest,
    address,
  );
}
