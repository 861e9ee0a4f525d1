import { isForAskerOnly } from "../render/message.ts";
import type { OutgoingMessage } from "../render/message.ts";
import type { Responder } from "../send/responder.ts";

/**
 * Answers a press on a message by changing that message. What is for the asker alone comes as a message of its own, so that
 * neither an apology nor a file ever takes the place of a page.
 *
 * @param changesOwn - what only the asker sees is changed as well, but for an apology
 */
export function inPlace(responder: Responder, changesOwn = false): Responder {
  let hasOwnMessage = false;
  const standsApart = (message: OutgoingMessage): boolean =>
    isForAskerOnly(message) && (!changesOwn || message.isApology === true);
  return {
    ...responder,
    answer: (message) => (standsApart(message) ? responder.answer(message) : responder.update(message)),
    async defer(audience) {
      if (changesOwn || audience === "everyone") return responder.deferUpdate();
      await responder.defer("asker");
      hasOwnMessage = true;
    },
    edit: (message) =>
      standsApart(message) && !hasOwnMessage ? responder.followUp(message) : responder.edit(message),
  };
}
