import type { Messages } from "../core/messages/messages.ts";
import type { Command } from "../commands/command.ts";
import type { Engine } from "../core/engine.ts";
import type { Assets } from "./assets.ts";

/** What every page is made from. */
export interface Site {
  /** The engine as it is now: it changes when the articles are read again. */
  readonly engine: () => Engine;
  /** What one can ask, in the order in which it is shown; the first is the one that questions go to. */
  readonly commands: readonly Command[];
  /** What is said, in the language of whoever reads the page. */
  readonly messages: Messages;
  readonly assets: Assets;
  /** Shows only the paragraphs that are quoted: for texts that one may quote but not republish. */
  readonly hidesFullText: boolean;
}
