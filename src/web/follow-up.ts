import type { Command } from "../commands/command.ts";
import type { Reply } from "../core/reply/reply.ts";
import { answer } from "./answer.ts";
import type { Answered } from "./answer.ts";
import { askedOptionOf } from "./read-query.ts";
import type { Site } from "./site.ts";
import { pageTitleOf } from "./view/title-of.ts";

/**
 * Answers; where a command says more about an answer (why it was given, what else there is), the answer stands above that,
 * with its quotes, marks and ways to go on.
 */
export async function answerWithWhatItFollows(
  site: Site,
  command: Command,
  query: URLSearchParams,
  articleId: string | undefined,
): Promise<Answered> {
  const own = await answer(site, command, query, articleId);
  const [first] = site.commands;
  if (first === undefined || own.reply === undefined || own.problem !== undefined) return own;
  if (!isFollowUp(command, first)) return own;
  const { reply } = await answer(site, first, query, articleId);
  return reply === undefined
    ? own
    : { ...own, reply: joined(reply, own.reply, command, pageTitleOf(command, site.messages)) };
}

/** What only buttons run, about the same question. */
const isFollowUp = (command: Command, first: Command): boolean =>
  command.isOffered === false &&
  askedOptionOf(first) !== undefined &&
  askedOptionOf(command) === askedOptionOf(first);

const joined = (reply: Reply, more: Reply, { name }: Command, heading: string): Reply => ({
  ...reply,
  blocks: [
    ...reply.blocks,
    { kind: "heading", text: heading },
    ...more.blocks.filter(({ kind }) => kind !== "question" && kind !== "heading"),
  ],
  actions: (reply.actions ?? []).filter((action) => action.command !== name),
});
