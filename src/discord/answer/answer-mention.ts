import type { GatewayMessageCreateDispatchData, REST } from "discord.js";
import type { Command } from "../../commands/command.ts";
import { answerRequest } from "./answer-command.ts";
import { askedBy, completeContext, pacingOf } from "./answer-context.ts";
import type { AnswerContext } from "./answer-context.ts";
import { askerOfMessage } from "./asker.ts";
import { createCooldown, tooQuick } from "./pace/cooldown.ts";
import { describeError } from "./describe-error.ts";
import { readBotMention } from "../mention.ts";
import type { BotMention } from "../mention.ts";
import { mentionResponder } from "../send/mention-responder.ts";
import { refuse } from "./refuse.ts";
import { forEveryone } from "./share.ts";

/** A conversation goes on more slowly than buttons are pressed; others are reading along. */
const PACE = { person: { points: 1, seconds: 5 }, channel: { points: 10, seconds: 20 } };
/** Whoever is too quick is told so once in a while, not each time. */
const TELLING = { person: { points: 1, seconds: 30 }, channel: { points: 2, seconds: 30 } };

/** A name without a question gets the answer to this: what can be asked. */
const NOTHING = "?";

/** Answers one message, where it is a question to the bot. Never rejects. */
export type AnswerMention = (
  message: GatewayMessageCreateDispatchData,
  self: string,
  rest: REST,
) => Promise<void>;

/** Answers messages that open with the bot's name as the first command answers, in the open: nobody is answered alone. */
export function mentionAnswerer(partial: AnswerContext): AnswerMention {
  const everyone = completeContext(partial);
  const [pace, telling] = [createCooldown(PACE), createCooldown(TELLING)];
  const mentionOf = (message: GatewayMessageCreateDispatchData, self: string): BotMention | undefined => {
    try {
      return readBotMention(message, self);
    } catch (error) {
      everyone.log.warn(describeError(error), "could not read a message");
      return undefined;
    }
  };
  return async (message, self, rest) => {
    const mention = mentionOf(message, self);
    if (mention === undefined) return;
    const context = askedBy(everyone, askerOfMessage(message));
    const responder = mentionResponder(rest, mention, pacingOf(context));
    const seconds = await pace.secondsToWait(mention);
    if (seconds > 0) {
      if ((await telling.secondsToWait(mention)) === 0)
        await refuse(tooQuick(seconds, context.messages), responder, context);
      return;
    }
    const [ask] = context.commands;
    const raw = { question: mention.question === "" ? NOTHING : mention.question };
    const request = {
      command: ask && inTheOpen(ask, mention.question === ""),
      raw,
      isPrivate: false,
      changesMessage: false,
      token: mention.message,
    };
    await answerRequest(request, responder, context, 0);
  };
}

/** @param asksNothing - there is no question to be shown */
const inTheOpen = (command: Command, asksNothing: boolean): Command => ({
  ...command,
  async run(input, engine) {
    const reply = forEveryone(await command.run(input, engine));
    return asksNothing ? { ...reply, blocks: reply.blocks.filter(({ kind }) => kind !== "question") } : reply;
  },
});
