import type { Command } from "../command.ts";
import { addFile, addLink, addText } from "./add.ts";
import { forget, refresh, remove, rename, restore, use } from "./change.ts";
import { exportArticle, info, list } from "./look.ts";

/** What looks after the articles of a server, or one's own. */
export const articleCommands: readonly Command[] = [
  addLink,
  addFile,
  addText,
  list,
  info,
  rename,
  use,
  refresh,
  remove,
  exportArticle,
  forget,
];

/** What only buttons, the console and the command line run. */
export const underArticles: readonly Command[] = [restore];
