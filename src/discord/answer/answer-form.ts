import type { APIModalSubmitInteraction } from "discord.js";
import { readActionId } from "../render/action-id.ts";
import { valuesIn } from "../render/form.ts";
import type { Responder } from "../send/responder.ts";
import { answerRequest } from "./answer-command.ts";
import { engineSoon } from "./answer-context.ts";
import type { CompleteContext } from "./answer-context.ts";

/**
 * Runs the command whose form a person has filled in. Nobody else sees the reply. Rejects where the form is none of ours.
 *
 * @param ageMs - how long ago it was sent in
 */
export async function answerForm(
  { data, token }: APIModalSubmitInteraction,
  responder: Responder,
  context: CompleteContext,
  ageMs: number,
): Promise<void> {
  const { library } = await engineSoon(context);
  const { command } = readActionId(data.custom_id, context.commands, library, undefined, context.messages);
  const request = {
    command,
    raw: valuesIn(data.components),
    isPrivate: true,
    changesMessage: false,
    token,
  };
  await answerRequest(request, responder, context, ageMs);
}
