import type { Command } from "../../commands/command.ts";
import { wordsFor } from "../../commands/command-words.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { capitalised } from "./capitalised.ts";

/** What a command is called in the menu and above its page. */
export function pageTitleOf(command: Command, messages: Messages): string {
  const titles: Readonly<Record<string, string>> = messages.page.titles;
  return titles[command.name] ?? capitalised(wordsFor(command, messages).name);
}
