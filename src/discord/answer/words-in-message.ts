import { ComponentType } from "discord.js";
import type { APIMessage } from "discord.js";

/** A message, or what Discord kept of one that was passed on. */
type Said = Pick<APIMessage, "content" | "components">;

/**
 * What a message says itself, or the one that it passes on. Messages in Components V2 have no `content`: their words are in
 * their texts. Embeds count for nothing: mostly they are previews of a page that somebody else wrote.
 *
 * @returns without white space around it; empty where there are no words
 */
export function wordsInMessage(message: APIMessage | undefined): string {
  const passedOn = message?.message_snapshots?.[0]?.message;
  return wordsOf(message) || wordsOf(passedOn);
}

function wordsOf({ content, components }: Partial<Said> = {}): string {
  const own = (content ?? "").trim();
  return own === "" ? textsIn(components).join("\n").trim() : own;
}

/** Whatever is nested: containers and sections hold texts, too. */
function textsIn(components: unknown): readonly string[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: unknown): readonly string[] => {
    if (typeof component !== "object" || component === null) return [];
    const own =
      "type" in component &&
      component.type === ComponentType.TextDisplay &&
      "content" in component &&
      typeof component.content === "string"
        ? [component.content]
        : [];
    return [...own, ...("components" in component ? textsIn(component.components) : [])];
  });
}
