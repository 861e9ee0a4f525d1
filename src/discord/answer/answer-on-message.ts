import type { APIMessageApplicationCommandInteraction } from "discord.js";
import { UsageError } from "../../core/errors.ts";
import { answerRequest } from "./answer-command.ts";
import type { CompleteContext } from "./answer-context.ts";
import { messageOption } from "../publish/payload.ts";
import { refuse } from "./refuse.ts";
import { wordsInMessage } from "./words-in-message.ts";
import type { Responder } from "../send/responder.ts";

/**
 * Runs a command on the message that a person pointed at; no other message is read, and nobody else sees the reply. Never rejects.
 *
 * @param ageMs - how long ago the person chose it
 */
export async function answerOnMessage(
  { data, token, application_id: self }: APIMessageApplicationCommandInteraction,
  responder: Responder,
  context: CompleteContext,
  ageMs: number,
): Promise<void> {
  const command = context.commands.find((candidate) => messageOption(candidate)?.[1] === data.name);
  const [option] = (command && messageOption(command)) ?? [];
  const message = data.resolved.messages[data.target_id];
  const { discord, commands } = context.messages;
  if (command !== undefined && message?.author?.id === self)
    return refuse(new UsageError(discord.ownAnswer(`/${commands.verify.name}`)), responder, context);
  const text = wordsInMessage(message);
  if (command !== undefined && text === "")
    return refuse(new UsageError(discord.noWords(`/${commands.quote.name}`)), responder, context);
  const raw = option === undefined ? {} : { [option]: text };
  const request = { command, raw, isPrivate: true, changesMessage: false, token };
  await answerRequest(request, responder, context, ageMs);
}
