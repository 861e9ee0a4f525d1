import type { Messages } from "../messages/messages.ts";
import type { Action } from "./reply.ts";

/**
 * The ways to the pages before and after one of several; none where there is one.
 *
 * @param page - counted from 1
 */
export function pageActions(
  { command, input, effect }: Pick<Action, "command" | "input" | "effect">,
  page: number,
  pages: number,
  { timeline: { buttons } }: Messages,
): readonly Action[] {
  if (pages <= 1) return [];
  const to = (label: string, target: number): Action => ({
    label,
    command,
    input: { ...input, page: String(Math.min(Math.max(target, 1), pages)) },
    isDisabled: target < 1 || target > pages,
    ...(effect && { effect }),
    group: "pages",
  });
  return [to(buttons.previous, page - 1), to(buttons.next, page + 1)];
}
