import { WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";
import type { SessionInfo } from "@discordjs/ws";
import { GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits, REST } from "discord.js";
import type { GatewayMessageCreateDispatchData } from "discord.js";
import { completeContext, pacingOf } from "../answer/answer-context.ts";
import type { AnswerContext } from "../answer/answer-context.ts";
import { interactionAnswerer } from "../answer/answer-interaction.ts";
import { mentionAnswerer } from "../answer/answer-mention.ts";
import { describeError } from "../answer/describe-error.ts";
import { sayGoodbye } from "../answer/say-goodbye.ts";
import { systemClock, within } from "../clock.ts";
import { createDiscordTime } from "../discord-time.ts";
import { ConnectionError, connectionErrorOf, connectionErrorOfClose } from "../send/connection-error.ts";
import { checkLogins } from "../send/read-gateway.ts";
import { restOptions } from "../send/rest-options.ts";
import { restResponder } from "../send/rest-responder.ts";
import { persistAtStart } from "../send/starting.ts";
import { isInteraction, isObject } from "./interaction-shape.ts";
import { skewTeller } from "./skew-teller.ts";
import { connectionState } from "./connection-state.ts";
import { CheckedShards } from "./frame-check.ts";

export interface GatewayOptions extends AnswerContext {
  readonly token: string;
  /** Answers messages that open with the bot's name; off by default. */
  readonly mentions?: boolean | undefined;
  /** Where Discord's API is; for tests. */
  readonly apiUrl?: string | undefined;
  /** Which of all connections this process keeps; the only one by default. */
  readonly shards?: readonly number[] | undefined;
  readonly totalShards?: number | undefined;
}

export interface Connected {
  readonly applicationId: string;
  /** Opens the page on which a person adds the bot to a server or to their own account. */
  readonly inviteUrl: string;
}

/** The bot on Discord, over a WebSocket. It starts once and stops once. */
export interface Gateway {
  /**
   * Resolves when commands can be answered. Where it fails the library may go on trying behind our back, so whoever
   * called it should end the process.
   *
   * @throws ConnectionError when the token or the intents are refused or nobody answers for a minute
   */
  start(): Promise<Connected>;
  /** True while events arrive. */
  isReady(): boolean;
  /** How many of its connections take events. */
  connections(): number;
  /** Takes nothing new, finishes what was begun, and logs off. */
  stop(): Promise<void>;
  /** Resolves when the connection is lost for good; every other loss mends itself. */
  readonly lost: Promise<ConnectionError>;
}

/** The library goes on trying silently where the gateway does not answer. */
const READY_WITHIN_MS = 60_000;
/** Whoever stops the process is waiting. */
const DRAIN_WITHIN_MS = 15_000;
/** The library waits for ever when it is told to log off in the middle of connecting. */
const LOG_OFF_WITHIN_MS = 2_000;

export function createGateway(options: GatewayOptions): Gateway {
  const { token, apiUrl, mentions = false, shards = [0], totalShards = 1 } = options;
  const { clock = systemClock } = options;
  const time = createDiscordTime(clock, skewTeller(options.log));
  const context = completeContext({ ...options, time });
  const { log, meter, sleep, random } = context;
  const rest = new REST(restOptions(apiUrl, (date) => time.answered(date))).setToken(token);
  const state = connectionState(shards.length, random);
  const sessions = new Map<number, SessionInfo | null>();
  const waiting = new Set<number>();
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;

  const manager = new WebSocketManager({
    token,
    rest,
    // Interactions belong to no intent. Of a message that mentions the bot Discord sends the words without the privileged intent.
    intents: mentions ? GatewayIntentBits.GuildMessages : 0,
    shardCount: totalShards,
    shardIds: [...shards],
    buildStrategy: (made) =>
      new CheckedShards(made, () => {
        meter.failed("odd-frame");
        log.warn({}, "the gateway sent something that is no event");
      }),
    // Asked before each attempt to connect, and often besides: here an attempt waits for its turn.
    async retrieveSessionInfo(shard) {
      if (waiting.delete(shard)) await sleep(state.waitMs(shard));
      return sessions.get(shard) ?? null;
    },
    updateSessionInfo: (shard, session) => void sessions.set(shard, session),
  });

  let self: Connected | undefined;
  let lastClose: ConnectionError | undefined;
  const lost = new Promise<ConnectionError>((resolve) => {
    manager.on(WebSocketShardEvents.Closed, ({ code, shardId }) => {
      if (isStopping()) return;
      meter.failed(`gateway-${code}`);
      lastClose = connectionErrorOfClose(code);
      const losses = state.closed(shardId);
      if (lastClose !== undefined) return resolve(lastClose);
      waiting.add(shardId);
      if (losses === 0) log.info({ code }, "connecting to the gateway again");
      else log.warn({ code, attempts: losses }, "the gateway cannot be reached; trying again");
    });
  });
  manager.on(WebSocketShardEvents.Error, ({ error }) =>
    log.warn(describeError(error), "the gateway reports an error"),
  );
  manager.on(WebSocketShardEvents.Resumed, ({ shardId }) => state.opened(shardId));
  manager.on(WebSocketShardEvents.Ready, ({ data, shardId }) => {
    const applicationId = data.application.id;
    self = { applicationId, inviteUrl: inviteUrlOf(applicationId, mentions) };
    state.opened(shardId);
  });

  /** Keeps count of what has to be finished before logging off. */
  function run(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => {
        meter.failed("internal");
        log.error(describeError(error), "could not read an event");
      })
      .finally(() => running.delete(tracked));
    running.add(tracked);
  }

  const answer = interactionAnswerer(context);
  const answerMention = mentionAnswerer(context);
  manager.on(WebSocketShardEvents.Dispatch, ({ data: { t, d } }) => {
    const received: unknown = d;
    if (t === GatewayDispatchEvents.InteractionCreate) {
      if (isInteraction(received)) {
        const responder = restResponder(rest, received);
        run(isStopping() ? sayGoodbye(received, responder, context) : answer(received, responder));
      } else log.warn({}, "received an interaction without an id or a token");
    } else if (
      t === GatewayDispatchEvents.MessageCreate &&
      mentions &&
      !isStopping() &&
      self !== undefined &&
      isObject(d)
    )
      run(answerMention(messageOf(d), self.applicationId, rest));
  });

  return {
    lost,
    isReady: () => state.isReady(),
    connections: () => state.openCount(),
    async start() {
      const stopped = new Promise<never>((_resolve, reject) => {
        stopping.signal.addEventListener("abort", () => reject(new ConnectionError("unreachable")));
      });
      const pacing = pacingOf(context);
      const open = persistAtStart(() => checkLogins(rest, shards.length), pacing, log).then(() =>
        persistAtStart(() => manager.connect(), pacing, log),
      );
      const opening = Promise.race([open, stopped, lost.then((error) => Promise.reject(error))]);
      const opened = await within(opening, READY_WITHIN_MS, clock).catch((error: unknown) => {
        throw lastClose ?? connectionErrorOf(error);
      });
      if (opened === "late" || self === undefined) {
        void manager.destroy();
        throw new ConnectionError("unreachable");
      }
      return self;
    },
    async stop() {
      stopping.abort();
      const drained = async (): Promise<void> => {
        await Promise.all(running);
        if (running.size > 0) await drained();
      };
      await within(drained(), DRAIN_WITHIN_MS, clock);
      await within(Promise.resolve(manager.destroy()), LOG_OFF_WITHIN_MS, clock);
    },
  };
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Discord guarantees the shape, and the reader expects that it may not
const messageOf = (data: object) => data as GatewayMessageCreateDispatchData;

/** To reply to a message in its channel or thread. */
const REPLY_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles;

/** Commands need no `bot` scope: the bot reads no messages and joins no member list. Replies to messages do. */
const inviteUrlOf = (applicationId: string, mentions: boolean): string =>
  `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=${
    mentions ? `bot+applications.commands&permissions=${REPLY_PERMISSIONS}` : "applications.commands"
  }`;
