import type { APIMessageComponentInteraction } from "discord.js";
import { UsageError } from "../core/errors.ts";
import { readActionId } from "./action-id.ts";
import type { PressedAction } from "./action-id.ts";
import { answerRequest } from "./answer-command.ts";
import type { AnswerContext } from "./answer-context.ts";
import { inPlace } from "./in-place.ts";
import { refuse } from "./refuse.ts";
import type { Responder } from "./responder.ts";

/**
 * Runs what a button stands for. Whoever asked for the message sees it change; anybody else gets a private message of their
 * own, which they can go on from, and the asker's stays as it is. Never rejects.
 *
 * @param ageMs - how long ago the person pressed
 */
export async function answerPress(
  interaction: APIMessageComponentInteraction,
  responder: Responder,
  context: Required<AnswerContext>,
  ageMs: number,
): Promise<void> {
  const pressed = read(interaction.data.custom_id, context);
  if (pressed instanceof UsageError) return refuse(pressed, responder, context);
  const isOwn = askerOf(interaction) !== undefined && askerOf(interaction) === presserOf(interaction);
  const request = { ...pressed, isPrivate: !isOwn, changesMessage: isOwn, token: interaction.token };
  return answerRequest(request, isOwn ? inPlace(responder) : responder, context, ageMs);
}

function read(id: string, { commands, desk }: AnswerContext): PressedAction | UsageError {
  try {
    return readActionId(id, commands, desk().library);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

const askerOf = ({ message }: APIMessageComponentInteraction): string | undefined =>
  message.interaction_metadata?.user.id;

const presserOf = ({ member, user }: APIMessageComponentInteraction): string | undefined =>
  (member?.user ?? user)?.id;
