import { isForAskerOnly } from "./message.ts";
import type { Responder } from "./responder.ts";

/**
 * Answers a press on a message by changing that message; what is for the asker alone comes as a message of its own, so that
 * neither an apology nor a file ever takes the place of a page.
 */
export function inPlace(responder: Responder): Responder {
  let hasOwnMessage = false;
  return {
    ...responder,
    answer: (message) => (isForAskerOnly(message) ? responder.answer(message) : responder.update(message)),
    async defer(audience) {
      if (audience === "everyone") return responder.deferUpdate();
      await responder.defer("asker");
      hasOwnMessage = true;
    },
    edit: (message) =>
      isForAskerOnly(message) && !hasOwnMessage ? responder.followUp(message) : responder.edit(message),
  };
}
