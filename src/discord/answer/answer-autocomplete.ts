import type { APIApplicationCommandAutocompleteInteraction } from "discord.js";
import { engineSoon } from "./answer-context.ts";
import type { CompleteContext } from "./answer-context.ts";
import { completeOption } from "./complete-option.ts";
import { describeError } from "./describe-error.ts";
import { callOf } from "../publish/command-call.ts";
import type { Responder, OfferedChoice } from "../send/responder.ts";
import { attempt } from "./sending.ts";

/** Completes the option that a person is typing; with nothing where that fails. Never rejects. */
export async function answerAutocomplete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  responder: Responder,
  context: CompleteContext,
): Promise<void> {
  const { log } = context;
  const sent = await attempt(async () => responder.suggest(await suggestionsFor(interaction, context)));
  // A person who goes on typing makes the question before this one pointless: Discord forgets it.
  if (sent.outcome !== "sent" && sent.outcome !== "gone" && sent.outcome !== "elsewhere")
    log.warn({ ...describeError(sent.error, [interaction.token]) }, "could not complete an option");
}

async function suggestionsFor(
  { data, token }: APIApplicationCommandAutocompleteInteraction,
  context: CompleteContext,
): Promise<readonly OfferedChoice[]> {
  const { commands, log } = context;
  let typed = "";
  try {
    const call = callOf(data);
    const focused = call.options.find((option) => "focused" in option && option.focused);
    if (focused === undefined || !("value" in focused)) return [];
    typed = String(focused.value);
    const option = commands.find(({ name }) => name === call.name)?.options[focused.name];
    return option === undefined ? [] : completeOption(option, typed, call.raw, await engineSoon(context));
  } catch (error) {
    log.error(describeError(error, [token, typed]), "could not complete an option");
    return [];
  }
}
