import type { Messages } from "../../core/messages/messages.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { isForAskerOnly } from "../render/message.ts";
import type { OutgoingMessage } from "../render/message.ts";
import { renderReply } from "../render/render.ts";
import type { MessageList } from "../render/render.ts";
import type { Responder } from "../send/responder.ts";
import { attempt, withoutFiles } from "./sending.ts";
import type { Outcome } from "./sending.ts";

/** Stands where everyone saw “thinking”, when the reply turned out to be for the asker only. */
const publicPlaceholder = ({ discord }: Messages): Reply => ({
  audience: "everyone",
  blocks: [{ kind: "note", text: discord.shownPrivately }],
});

/** What a delivery needs to know and may tell. */
export interface Delivery {
  readonly responder: Responder;
  readonly texts: Messages;
  /** What the person sees so far. */
  readonly shown: "nothing" | "thinking-publicly" | "thinking-privately";
  /** Told of whatever Discord did not take. */
  readonly report: (error: unknown, outcome: Outcome) => void;
  /** Turns a refused message into the apology that is sent in its place. */
  readonly apologise: (error: unknown) => MessageList;
}

/** Sends the messages in order, and stops when one cannot be sent. Never rejects. */
export async function deliver(messages: MessageList, delivery: Delivery): Promise<Outcome> {
  const { responder, shown } = delivery;
  const answer = (message: OutgoingMessage): Promise<void> => responder.answer(message);
  const edit = (message: OutgoingMessage): Promise<void> => responder.edit(message);
  const followUp = (message: OutgoingMessage): Promise<void> => responder.followUp(message);

  // What is visible to everyone stays so: an answer for the asker alone has to follow, and only after an edit.
  const isOnlyPlaceholder = shown === "thinking-publicly" && isForAskerOnly(messages[0]);
  const [head, ...others]: MessageList = isOnlyPlaceholder
    ? [...renderReply(publicPlaceholder(delivery.texts)), ...messages]
    : messages;
  const first = others.length > 0 ? { ...head, hasOthers: true as const } : head;
  let placed = await place(first, shown === "nothing" ? answer : edit, delivery);
  if (placed.outcome === "acknowledged") placed = await place(first, edit, delivery);
  for (const message of others) {
    if (placed.outcome !== "sent") break;
    // oxlint-disable-next-line no-await-in-loop -- the messages of one reply arrive in its order
    placed = await place(message, followUp, delivery);
    if (placed.isWhole) continue;
    const { withoutOthers } = first;
    // oxlint-disable-next-line no-await-in-loop -- once
    if (withoutOthers !== undefined) await attempt(() => edit(withoutOthers));
    break;
  }
  // Nobody needs to see that somebody else was told something.
  if (isOnlyPlaceholder && placed.outcome === "sent") await attempt(() => responder.remove());
  return placed.outcome;
}

interface Placed {
  readonly outcome: Outcome;
  /** False where an apology was sent instead, or nothing. */
  readonly isWhole: boolean;
}

/** Sends one message: without its files where they are too large, an apology where it is refused. */
async function place(
  message: OutgoingMessage,
  send: (message: OutgoingMessage) => Promise<void>,
  { report, apologise, responder, texts }: Delivery,
): Promise<Placed> {
  const tried = await attempt(() => send(message));
  if (tried.outcome === "sent") return { outcome: "sent", isWhole: true };
  const mayTryOther =
    tried.outcome === "too-large" || (tried.outcome === "refused" && responder.isOneWay !== true);
  if (tried.outcome !== "refused" || !mayTryOther) report(tried.error, tried.outcome);
  if (!mayTryOther) return { outcome: tried.outcome, isWhole: false };
  const isTooLarge = tried.outcome === "too-large";
  const [instead] = isTooLarge ? [withoutFiles(message, texts)] : apologise(tried.error);
  const again = await attempt(() => send(instead));
  if (again.outcome !== "sent") report(again.error, again.outcome);
  return { outcome: again.outcome, isWhole: isTooLarge && again.outcome === "sent" };
}
