import { ButtonStyle, ComponentType } from "discord.js";
import type { APIActionRowComponent, APIButtonComponent } from "discord.js";
import type { Command } from "../commands/command.ts";
import type { Action } from "../core/reply/reply.ts";
import { actionId } from "./action-id.ts";
import { LIMITS } from "./limits.ts";

type ButtonRow = APIActionRowComponent<APIButtonComponent>;

/** Buttons for actions, each group in rows of its own. What does not fit a button's state is left out. */
export function actionRows(actions: readonly Action[], commands: readonly Command[]): readonly ButtonRow[] {
  const rows: { group: string | undefined; buttons: APIButtonComponent[] }[] = [];
  for (const action of actions) {
    const id = actionId(action, commands);
    if (id === undefined) continue;
    const button: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: action.label,
      custom_id: id,
      disabled: action.isDisabled ?? false,
    };
    const last = rows.at(-1);
    if (last !== undefined && last.group === action.group && last.buttons.length < LIMITS.buttonsInRow)
      last.buttons.push(button);
    else rows.push({ group: action.group, buttons: [button] });
  }
  return rows.map(({ buttons }) => ({ type: ComponentType.ActionRow, components: buttons }));
}
