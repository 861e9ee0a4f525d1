import { ComponentType } from "discord.js";
import type { APIComponentInContainer, APIMessageTopLevelComponent } from "discord.js";
import { unescapeChat } from "../../core/text/escape/chat.ts";

const SMALL = "-# ";

/**
 * The question that a message of ours shows, as the asker wrote it: the small line that it opens with.
 *
 * @returns undefined where it shows none
 */
export function questionIn(components: readonly APIMessageTopLevelComponent[] = []): string | undefined {
  const [first] = components.flatMap(
    (component): readonly (APIMessageTopLevelComponent | APIComponentInContainer)[] =>
      component.type === ComponentType.Container ? component.components : [component],
  );
  if (first?.type !== ComponentType.TextDisplay || !first.content.startsWith(SMALL)) return undefined;
  const [line = ""] = first.content.slice(SMALL.length).split("\n");
  const question = unescapeChat(line).trim();
  return question === "" ? undefined : question;
}
