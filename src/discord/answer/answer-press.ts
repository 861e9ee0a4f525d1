import { MessageFlags } from "discord.js";
import type { APIMessageComponentInteraction } from "discord.js";
import type { Command } from "../../commands/command.ts";
import { UsageError } from "../../core/errors.ts";
import type { Library } from "../../core/library.ts";
import { DISMISSAL_ID, readActionId } from "../render/action-id.ts";
import type { PressedAction } from "../render/action-id.ts";
import { answerRequest } from "./answer-command.ts";
import { engineSoon } from "./answer-context.ts";
import type { CompleteContext } from "./answer-context.ts";
import { dismiss } from "./dismiss.ts";
import { inPlace } from "./in-place.ts";
import { questionIn } from "./question-in-message.ts";
import { refuse } from "./refuse.ts";
import { attempt } from "./sending.ts";
import type { Responder } from "../send/responder.ts";

/** By then the button is spent on every screen. */
const LINGERS_MS = 10_000;

/**
 * Does what a button stands for: mostly, runs a command. Whoever asked for the message sees it change; anybody else gets a private message of their
 * own, which they can go on from, and the asker's stays as it is. Never rejects.
 *
 * @param ageMs - how long ago the person pressed
 * @param sharing - the messages that are being shared: a second press meanwhile shows nothing twice
 */
export async function answerPress(
  interaction: APIMessageComponentInteraction,
  responder: Responder,
  context: CompleteContext,
  ageMs: number,
  sharing: Set<string> = new Set(),
): Promise<void> {
  const { data, message, token } = interaction;
  const isOwn = askerOf(interaction) !== undefined && askerOf(interaction) === presserOf(interaction);
  if (data.custom_id === DISMISSAL_ID) return dismiss(interaction, isOwn, responder, context);
  const { library } = await engineSoon(context);
  const pressed = read(data.custom_id, questionIn(message.components), library, context);
  if (pressed instanceof UsageError) return refuse(pressed, responder, context);
  const { command, raw, effect } = pressed;
  const isShared = effect === "share";
  const request = {
    command: isSeenByOne(interaction) && !isShared ? withoutDismissal(command) : command,
    raw,
    isPrivate: !isOwn,
    isShared,
    changesMessage: isOwn,
    token,
  };
  const changing = isOwn ? inPlace(responder, effect !== undefined) : responder;
  if (!isShared) {
    await answerRequest(request, changing, context, ageMs);
    return;
  }
  if (sharing.has(message.id)) {
    await attempt(() => responder.deferUpdate());
    return;
  }
  sharing.add(message.id);
  const isShown = await answerRequest(request, changing, context, ageMs);
  // Presses that were on their way show nothing twice; what failed may be tried again at once.
  if (isShown) context.clock.after(LINGERS_MS, () => sharing.delete(message.id));
  else sharing.delete(message.id);
}

function read(
  id: string,
  question: string | undefined,
  library: Library,
  { commands, messages }: CompleteContext,
): PressedAction | UsageError {
  try {
    return readActionId(id, commands, library, question, messages);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

const isSeenByOne = ({ message }: APIMessageComponentInteraction): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

/** What only one person sees, Discord itself lets them take away, whatever has taken its place meanwhile. */
const withoutDismissal = (command: Command): Command => ({
  ...command,
  run: async (input, engine) => ({ ...(await command.run(input, engine)), isDismissible: false }),
});

/** Of a reply to a message: whoever wrote that. */
const askerOf = ({ message }: APIMessageComponentInteraction): string | undefined =>
  message.interaction_metadata?.user.id ?? message.referenced_message?.author.id;

const presserOf = ({ member, user }: APIMessageComponentInteraction): string | undefined =>
  (member?.user ?? user)?.id;
