import type { Messages } from "../../core/messages/messages.ts";
import { ButtonStyle, ComponentType } from "discord.js";
import type { APIActionRowComponent, APIButtonComponent } from "discord.js";
import type { Command } from "../../commands/command.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { actionId, DISMISSAL_ID } from "./action-id.ts";
import { LIMITS } from "./limits.ts";

type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/**
 * Buttons for what can be done with a reply, each group in rows of its own. What does not fit a button's state is left out.
 * The way to take a message away stands last.
 */
export function actionRows(
  reply: Reply,
  commands: readonly Command[],
  messages: Messages,
): readonly ButtonRow[] {
  const { actions = [], blocks } = reply;
  const question = blocks[0]?.kind === "question" ? blocks[0].text : undefined;
  const rows: { group: string | undefined; buttons: APIButtonComponent[] }[] = [];
  const add = (group: string | undefined, label: string, id: string, disabled = false): void => {
    const button: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: id,
      disabled,
    };
    const last = rows.at(-1);
    if (last !== undefined && last.group === group && last.buttons.length < LIMITS.buttonsInRow)
      last.buttons.push(button);
    else rows.push({ group, buttons: [button] });
  };
  for (const action of actions) {
    const id = actionId(action, commands, question);
    if (id !== undefined) add(action.group, action.label, id, action.isDisabled);
  }
  if (mayBeDismissed(reply, commands)) add(rows.at(-1)?.group, messages.discord.dismiss, DISMISSAL_ID);
  return rows.map(({ buttons }) => ({ type: ComponentType.ActionRow, components: buttons }));
}

/** The way to take a message away, for those that follow the first message of a reply. */
export const dismissalRow = (
  reply: Reply,
  commands: readonly Command[],
  messages: Messages,
): readonly ButtonRow[] =>
  mayBeDismissed(reply, commands)
    ? actionRows({ audience: reply.audience, blocks: [], isDismissible: true }, commands, messages)
    : [];

/** What only the asker sees, Discord itself lets them take away. */
const mayBeDismissed = ({ isDismissible = false, audience }: Reply, commands: readonly Command[]): boolean =>
  isDismissible && audience === "everyone" && commands.length > 0;
