import { english } from "../core/messages/en/index.ts";
import { wordsFor } from "./command-words.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { ReplyBlock, ListItem } from "../core/reply/reply.ts";
import type { Command } from "./command.ts";
import { command, offeredOptions } from "./command.ts";
import { exampleQuestions } from "./suggested-questions.ts";

/** What Footnote does and does not do, and what it can be asked, from the list of commands itself. */
export const helpFor = (commands: readonly Command[]) =>
  command({
    name: "help",
    description: english.commands.help.description,
    options: {},
    async run(_input, engine) {
      const { privacyUrl, messages } = engine;
      const { help } = messages;
      const asked = commands.filter(({ isForKeepers = false }) => !isForKeepers);
      return {
        audience: "asker",
        blocks: [
          { kind: "heading", text: help.heading },
          { kind: "prose", text: help.what },
          ...exampleQuestions(engine),
          { kind: "list", items: asked.map((one) => itemFor(one, messages)) },
          ...(engine.keeper === undefined ? [] : [{ kind: "note", text: help.shelf } satisfies ReplyBlock]),
          { kind: "note", text: help.privacy },
          ...(privacyUrl === undefined
            ? []
            : [{ kind: "link", label: help.privacyLink, url: privacyUrl } satisfies ReplyBlock]),
        ],
      };
    },
  });

function itemFor(shown: Command, messages: Messages): ListItem {
  const words = wordsFor(shown, messages);
  const usage = offeredOptions(shown.options).map(([key, { required }]) => {
    const name = words.options[key]?.name ?? key;
    return required === true ? name : `[${name}]`;
  });
  return {
    name: [`/${words.name}`, ...usage].join(" "),
    text: words.description,
    command: shown.name,
  };
}
