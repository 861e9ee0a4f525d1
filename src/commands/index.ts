import { articles } from "./articles.ts";
import type { Command } from "./command.ts";

/** Every command, in the order in which people see them. Registration, help and forms are derived from this list. */
export const commands: readonly Command[] = [articles];
