import { ComponentType, TextInputStyle } from "discord.js";
import type { APIModalInteractionResponseCallbackData, ModalSubmitComponent } from "discord.js";
import type { Command } from "../../commands/command.ts";
import { offeredOptions } from "../../commands/command.ts";
import { wordsFor } from "../../commands/command-words.ts";
import type { RawInput } from "../../commands/input.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { clip } from "../../core/text/graphemes.ts";
import { actionId } from "./action-id.ts";
import { LIMITS } from "./limits.ts";

/** Discord's form, which a person fills in. */
export type FormPayload = APIModalInteractionResponseCallbackData;

/** What is longer than this is asked for in a field of several lines. In code units. */
const ONE_LINE = 300;

/**
 * The form that asks for the options of a command. Its state names the command, so that it can be sent in after a restart.
 *
 * @returns undefined where the command is not known
 */
export function formFor(
  command: Command,
  commands: readonly Command[],
  messages: Messages,
): FormPayload | undefined {
  const words = wordsFor(command, messages);
  const id = actionId({ label: "", command: command.name, input: {} }, commands);
  if (id === undefined) return undefined;
  return {
    custom_id: id,
    title: clip(words.description, LIMITS.formTitle),
    components: offeredOptions(command.options).map(([key, option]) => {
      const { name = key, description = option.description } = words.options[key] ?? {};
      const most = option.kind === "text" ? (option.maxLength ?? LIMITS.formText) : LIMITS.formText;
      return {
        type: ComponentType.Label,
        label: clip(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, LIMITS.formLabel),
        description: clip(description, LIMITS.formDescription),
        component: {
          type: ComponentType.TextInput,
          custom_id: key,
          style: most > ONE_LINE ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: option.required ?? false,
          max_length: Math.min(most, LIMITS.formText),
        },
      };
    }),
  };
}

/** What a person has filled in, by the names of options; unchecked. */
export const valuesIn = (components: readonly FormComponent[]): RawInput =>
  Object.fromEntries(
    components.flatMap((part) => {
      const inner = "component" in part ? [part.component] : "components" in part ? part.components : [];
      return inner.flatMap((field) => ("value" in field ? [[field.custom_id, field.value]] : []));
    }),
  );

/** Of what comes back: a label with its field, or words of ours. */
type FormComponent =
  | { readonly component: ModalSubmitComponent }
  | { readonly components: readonly ModalSubmitComponent[] }
  | { readonly type: ComponentType.TextDisplay };
