import { InteractionType } from "discord.js";
import type { APIInteraction } from "discord.js";
import { UsageError } from "../../core/errors.ts";
import type { Responder } from "../send/responder.ts";
import { speaking } from "./answer-context.ts";
import type { CompleteContext } from "./answer-context.ts";
import { localeOf } from "./asker.ts";
import { refuse } from "./refuse.ts";

/** Answers what still comes while the last answers are finished: a word instead of silence. Never rejects. */
export async function sayGoodbye(
  interaction: APIInteraction,
  responder: Responder,
  context: CompleteContext,
): Promise<void> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return;
  const spoken = speaking(context, localeOf(interaction));
  return refuse(new UsageError(spoken.messages.discord.restarting), responder, spoken);
}
