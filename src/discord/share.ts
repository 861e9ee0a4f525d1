import { readInput } from "../commands/input.ts";
import { UsageError } from "../core/errors.ts";
import type { Action, Reply } from "../core/reply/reply.ts";
import { replyToError } from "../core/reply/reply-to-error.ts";
import type { PressedAction } from "./action-id.ts";
import type { CompleteContext } from "./answer-context.ts";
import { deliver } from "./delivery.ts";
import { describeError } from "./describe-error.ts";
import { inPlace } from "./in-place.ts";
import { codeOf, kindOf } from "./meter.ts";
import { renderReply } from "./render.ts";
import type { Messages } from "./render.ts";
import type { Responder } from "./responder.ts";
import { attempt } from "./sending.ts";
import { validatePayload } from "./validate-payload.ts";

/**
 * Shows everyone what only the asker saw. The button is spent in the first response, so that nothing is shown twice; only
 * then the reply follows. Never rejects.
 *
 * @param token - the interaction's, which must not be logged
 */
export async function share(
  pressed: PressedAction,
  token: string,
  responder: Responder,
  context: CompleteContext,
): Promise<void> {
  const { log, meter, clock, commands } = context;
  const startedAt = clock.now();
  const typed = Object.values(pressed.raw).filter((value) => typeof value === "string");
  const describe = (error: unknown): object => ({
    command: pressed.command.name,
    ...describeError(error, [token, ...typed]),
  });
  const apologise = (error: unknown): Messages => {
    const reference = context.newReference();
    meter.failed(codeOf(error));
    if (!(error instanceof UsageError)) log.error({ reference, ...describe(error) }, "could not share");
    return renderReply(replyToError(error, reference));
  };
  const delivery = { responder: inPlace(responder, true), shown: "nothing" as const, apologise };
  const report = (error: unknown, outcome: string): void => {
    meter.failed(codeOf(error));
    log.warn({ outcome, ...describe(error) }, "Discord did not take what was to be shared");
  };

  let shared: Reply;
  try {
    shared = await pressed.command.run(readInput(pressed.command, pressed.raw), context.desk());
  } catch (error) {
    await deliver(apologise(error), { ...delivery, responder, report });
    return;
  }
  const [own] = renderReply(withSpentButton(shared), commands);
  const open = renderReply(forEveryone(shared), commands);
  [own, ...open].forEach(validatePayload);
  const spent = await deliver([own], { ...delivery, report });
  if (spent !== "sent") return;
  for (const message of open) {
    // oxlint-disable-next-line no-await-in-loop -- the messages of one reply arrive in its order
    const sent = await attempt(() => responder.followUp(message));
    if (sent.outcome !== "sent") return report(sent.error, sent.outcome);
  }
  const ms = clock.now() - startedAt;
  log.info({ command: pressed.command.name, ms }, "shared");
  meter.answered({ command: pressed.command.name, kind: kindOf(shared), ms });
}

const isShare = ({ effect }: Action): boolean => effect === "share";

const withSpentButton = (reply: Reply): Reply => ({
  ...reply,
  audience: "asker",
  actions: reply.actions?.map((action) => (isShare(action) ? { ...action, isDisabled: true } : action)),
});

/** A reply as everyone sees it: there is nobody left to share it with. */
export const forEveryone = (reply: Reply): Reply => ({
  ...reply,
  audience: "everyone",
  actions: reply.actions?.filter((action) => !isShare(action)),
});
