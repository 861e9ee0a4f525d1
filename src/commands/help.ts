import type { Block, ListItem } from "../core/reply/reply.ts";
import type { Command } from "./command.ts";
import { command, offeredOptions } from "./command.ts";
import { exampleQuestions } from "./suggested-questions.ts";

/** What Footnote does and does not do, and what it can be asked, from the list of commands itself. */
export const helpFor = (commands: readonly Command[]) =>
  command({
    name: "help",
    description: "What Footnote does, and what it reads and keeps",
    options: {},
    async run(_input, engine) {
      const { privacyUrl } = engine;
      return {
        audience: "asker",
        blocks: [
          { kind: "heading", text: "Footnote answers in the article’s own words" },
          {
            kind: "prose",
            text: "Every answer is an exact quote with the place it stands at. There is no language model: nothing is made up. When an article does not answer, Footnote says so.",
          },
          ...exampleQuestions(engine),
          { kind: "list", items: commands.map(itemFor) },
          {
            kind: "note",
            text: "Privacy: Footnote reads what you send or show it and nothing else, and keeps nothing of it (PRIVACY.md).",
          },
          ...(privacyUrl === undefined
            ? []
            : [{ kind: "link", label: "Privacy", url: privacyUrl } satisfies Block]),
        ],
      };
    },
  });

function itemFor({ name, description, options }: Command): ListItem {
  const usage = offeredOptions(options).map(([option, { required }]) =>
    required === true ? option : `[${option}]`,
  );
  return { name: ["/" + name, ...usage].join(" "), text: description };
}
