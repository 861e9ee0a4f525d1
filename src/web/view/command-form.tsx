import { capitalised } from "./capitalised.ts";
import { wordsFor } from "../../commands/command-words.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { useMessages } from "./messages-context.ts";
import { offeredOptions } from "../../commands/command.ts";
import type { Command } from "../../commands/command.ts";
import type { RawInput } from "../../commands/input.ts";
import type { Article } from "../../core/article/article.ts";
import { articleOptionOf, askedOptionOf } from "../read-query.ts";
import type { Problem } from "../answer.ts";
import { Field } from "./field.tsx";

interface FormProps {
  readonly command: Command;
  /** Where it is sent. */
  readonly action: string;
  /** What the fields hold. */
  readonly input: RawInput;
  /** What is wrong with it; the page says it in the element `problem`. */
  readonly problem?: Problem | undefined;
  /** The articles to choose from, where the address does not name one. */
  readonly articles?: readonly Article[] | undefined;
  /** Where suggestions for the question come from, if anywhere. */
  readonly suggestHref?: string | undefined;
}

/** On Discord it keeps a reply from others; a page is seen by nobody else anyway. */
const FOR_ASKER_ONLY = "private";

/** A command with its options as a form. Nothing where there is nothing to fill in. */
export function CommandForm({ command, action, input, problem, articles = [], suggestHref }: FormProps) {
  const articleOption = articleOptionOf(command);
  const asked = askedOptionOf(command);
  const messages = useMessages();
  const fields = offeredOptions(command.options).filter(
    ([name]) => name !== FOR_ASKER_ONLY && (name !== articleOption || articles.length > 1),
  );
  if (fields.length === 0) return null;
  return (
    <form class={asked === undefined ? "choose" : "ask"} action={action}>
      {fields.map(([name, option]) => (
        <Field
          id={`${command.name}-${name}`}
          name={name}
          option={option}
          words={wordsFor(command, messages).options[name]}
          value={input[name]}
          articles={articles}
          suggestHref={name === asked ? suggestHref : undefined}
          isWrong={problem?.option === name}
        />
      ))}
      <button type="submit">{buttonFor(command, asked !== undefined, messages)}</button>
    </form>
  );
}

function buttonFor(command: Command, isAsked: boolean, messages: Messages): string {
  const { send } = messages.page;
  const labels: Readonly<Record<string, string>> = send;
  return isAsked ? (labels[command.name] ?? capitalised(wordsFor(command, messages).name)) : send.other;
}
