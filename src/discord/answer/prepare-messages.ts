import type { Command } from "../../commands/command.ts";
import { readInput } from "../../commands/input.ts";
import { runCommand } from "../../commands/run-command.ts";
import type { Engine } from "../../core/engine.ts";
import type { RawInput } from "../../commands/input.ts";
import { UsageError } from "../../core/errors.ts";
import type { Reply } from "../../core/reply/reply.ts";
import type { CompleteContext } from "./answer-context.ts";
import { illustrate } from "./illustrate.ts";
import { renderReply } from "../render/render.ts";
import type { MessageList } from "../render/render.ts";
import { sharedMessages } from "./share.ts";
import { validatePayload } from "../render/validate-payload.ts";

/** What is wanted, and who wants to know of it. */
interface Preparation {
  readonly command: Command | undefined;
  readonly raw: RawInput;
  /** Nobody else sees the reply, whatever it says. */
  readonly isPrivate: boolean;
  /** Everyone else is to see it as well. */
  readonly isShared: boolean;
  /** Told of the reply once there is one. */
  readonly onReply: (reply: Reply) => void;
  /** Awaited before what takes a while. @param audience - where it is known who will see the reply */
  readonly beforeLongWork: (audience?: Reply["audience"]) => Promise<unknown>;
}

/**
 * Runs the command and makes its reply ready to be sent: what is wrong with it is found before anything is said.
 *
 * @throws UsageError where the asker has to change something
 */
export async function prepareMessages(
  { command, raw, isPrivate, isShared, onReply, beforeLongWork }: Preparation,
  context: CompleteContext,
): Promise<MessageList> {
  if (command === undefined) throw new UsageError(context.messages.discord.unknownCommand);
  const engine = await context.engine();
  if (isSlow(command, raw, engine)) await beforeLongWork();
  const said: Reply = await runCommand(
    command,
    readInput(command, raw, { messages: context.messages }),
    engine,
  );
  const reply: Reply = isPrivate ? { ...said, audience: "asker" } : said;
  const { messages: texts } = context;
  const messages = isShared
    ? sharedMessages(reply, context.commands, texts)
    : renderReply(reply, context.commands, { messages: texts });
  messages.forEach(validatePayload);
  onReply(reply);
  if (reply.picture === undefined || context.paint === undefined) return messages;
  await beforeLongWork(reply.audience);
  return (await illustrate(reply, reply.picture, context)) ?? messages;
}

/** True for work that would not pause to let a timer fire. What is wrong with the input is told when the command runs. */
function isSlow(command: Command, raw: RawInput, engine: Engine): boolean {
  if (command.takesLong === undefined) return false;
  try {
    return command.takesLong(readInput(command, raw), engine);
  } catch {
    return false;
  }
}
