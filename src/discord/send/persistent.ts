import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import { LIMITS } from "../render/limits.ts";
import { AnsweredElsewhereError } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { persist } from "./persist.ts";
import type { Pacing, Patience } from "./persist.ts";
import type { Responder } from "./responder.ts";

const mayBeTwice = ({ kind }: Failure): boolean => kind !== "final";
const isNotTaken = ({ kind }: Failure): boolean => kind === "not-taken";

/** A first answer that arrives twice is refused the second time (40060), and refused when it is late. */
const FIRST: Patience = {
  withinMs: LIMITS.acknowledgeWithinMs,
  waitsMs: [100, 800],
  repeats: mayBeTwice,
};
const isTaken = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
/** What changes or removes may be done twice, for as long as the token lives. */
const CHANGE: Patience = {
  withinMs: LIMITS.tokenLivesMs,
  waitsMs: [500, 30_000],
  repeats: mayBeTwice,
};
/** A further message would be seen twice: only what was certainly not taken is sent again. */
const FURTHER: Patience = { ...CHANGE, repeats: isNotTaken };
/** Discord works off the HTTP response a moment after it has left; in two seconds it is done, or it never had it. */
const UNTIL_KNOWN: Patience = {
  withinMs: 2_500,
  waitsMs: [100, 1_000],
  repeats: (_, error) => error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownWebhook,
};

/**
 * A responder that sends again what can be sent again, as long as it may still arrive. Where another process has given the first
 * answer, it throws AnsweredElsewhereError.
 *
 * @param mayBeUnknown - the first answer goes another way than what follows, which may overtake it
 */
export function persistent(responder: Responder, pacing: Pacing, mayBeUnknown: boolean): Responder {
  let mayBeOurs = false;
  const first = async (send: () => Promise<void>): Promise<void> => {
    try {
      await persist(send, FIRST_HEEDING, pacing);
    } catch (error) {
      // Nothing of ours can have been taken before: somebody else was quicker.
      if (isTaken(error) && !mayBeOurs)
        throw new AnsweredElsewhereError("Another process answers this.", { cause: error });
      throw error;
    }
  };
  const FIRST_HEEDING: Patience = {
    ...FIRST,
    repeats(failure, error) {
      mayBeOurs ||= failure.kind === "unsure";
      return FIRST.repeats(failure, error);
    },
  };
  const later = (send: () => Promise<void>, patience: Patience): Promise<void> =>
    persist(mayBeUnknown ? () => persist(send, UNTIL_KNOWN, pacing) : send, patience, pacing);
  return {
    answer: (message) => first(() => responder.answer(message)),
    defer: (audience) => first(() => responder.defer(audience)),
    update: (message) => first(() => responder.update(message)),
    deferUpdate: () => first(() => responder.deferUpdate()),
    ask: (form) => first(() => responder.ask(form)),
    suggest: (suggestions) => first(() => responder.suggest(suggestions)),
    edit: (message) => later(() => responder.edit(message), CHANGE),
    remove: () => later(() => responder.remove(), CHANGE),
    followUp: (message) => later(() => responder.followUp(message), FURTHER),
  };
}
