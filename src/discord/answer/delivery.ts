import type { Reply } from "../../core/reply/reply.ts";
import { isForAskerOnly } from "../render/message.ts";
import type { OutgoingMessage } from "../render/message.ts";
import { renderReply } from "../render/render.ts";
import type { Messages } from "../render/render.ts";
import type { Responder } from "../send/responder.ts";
import { attempt, withoutFiles } from "./sending.ts";
import type { Outcome } from "./sending.ts";

/** Stands where everyone saw “thinking”, when the reply turned out to be for the asker only. */
const publicPlaceholder: Reply = {
  audience: "everyone",
  blocks: [{ kind: "note", text: "The answer is shown only to the person who asked." }],
};

/** What a delivery needs to know and may tell. */
export interface Delivery {
  readonly responder: Responder;
  /** What the person sees so far. */
  readonly shown: "nothing" | "thinking-publicly" | "thinking-privately";
  /** Told of whatever Discord did not take. */
  readonly report: (error: unknown, outcome: Outcome) => void;
  /** Turns a refused message into the apology that is sent in its place. */
  readonly apologise: (error: unknown) => Messages;
}

/** Sends the messages in order, and stops when one cannot be sent. Never rejects. */
export async function deliver(messages: Messages, delivery: Delivery): Promise<Outcome> {
  const { responder, shown } = delivery;
  const answer = (message: OutgoingMessage): Promise<void> => responder.answer(message);
  const edit = (message: OutgoingMessage): Promise<void> => responder.edit(message);
  const followUp = (message: OutgoingMessage): Promise<void> => responder.followUp(message);

  // What is visible to everyone stays so: an answer for the asker alone has to follow, and only after an edit.
  const [first, ...others]: Messages =
    shown === "thinking-publicly" && isForAskerOnly(messages[0])
      ? [...renderReply(publicPlaceholder), ...messages]
      : messages;
  let outcome = await place(first, shown === "nothing" ? answer : edit, delivery);
  if (outcome === "acknowledged") outcome = await place(first, edit, delivery);
  for (const message of others) {
    if (outcome !== "sent") return outcome;
    // oxlint-disable-next-line no-await-in-loop -- the messages of one reply arrive in its order
    outcome = await place(message, followUp, delivery);
  }
  return outcome;
}

/** Sends one message: without its files where they are too large, an apology where it is refused. */
async function place(
  message: OutgoingMessage,
  send: (message: OutgoingMessage) => Promise<void>,
  { report, apologise }: Delivery,
): Promise<Outcome> {
  const tried = await attempt(() => send(message));
  if (tried.outcome === "sent") return "sent";
  if (tried.outcome !== "refused") report(tried.error, tried.outcome);
  if (tried.outcome !== "refused" && tried.outcome !== "too-large") return tried.outcome;
  const [instead] = tried.outcome === "refused" ? apologise(tried.error) : [withoutFiles(message)];
  const again = await attempt(() => send(instead));
  if (again.outcome !== "sent") report(again.error, again.outcome);
  return again.outcome;
}
