import type { Messages } from "../../core/messages/messages.ts";
import type { Command } from "../../commands/command.ts";
import type { Action, Reply } from "../../core/reply/reply.ts";
import { renderReply } from "../render/render.ts";
import type { MessageList } from "../render/render.ts";

/**
 * The messages by which everyone comes to see what only the asker saw: first the asker's own with its button spent, so that
 * nothing is shown twice, then the reply for everyone.
 */
export function sharedMessages(reply: Reply, commands: readonly Command[], messages: Messages): MessageList {
  const [own] = renderReply(withShareButton(reply, true), commands, { messages });
  const [withoutOthers] = renderReply(withShareButton(reply, false), commands, { messages });
  return [{ ...own, withoutOthers }, ...renderReply(forEveryone(reply), commands, { messages })];
}

const isShare = ({ effect }: Action): boolean => effect === "share";

const withShareButton = (reply: Reply, isSpent: boolean): Reply => ({
  ...reply,
  audience: "asker",
  actions: reply.actions?.map((action) => (isShare(action) ? { ...action, isDisabled: isSpent } : action)),
});

/** A reply as everyone sees it: there is nobody left to share it with. */
export const forEveryone = (reply: Reply): Reply => ({
  ...reply,
  audience: "everyone",
  actions: reply.actions?.filter((action) => !isShare(action)),
});
