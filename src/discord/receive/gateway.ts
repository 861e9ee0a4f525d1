import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  PermissionFlagsBits,
} from "discord.js";
import type { GatewayMessageCreateDispatchData } from "discord.js";
import type { AnswerContext } from "../answer/answer-context.ts";
import { mentionAnswerer } from "../answer/answer-mention.ts";
import { interactionAnswerer } from "../answer/answer-interaction.ts";
import { systemClock, within } from "../clock.ts";
import { ConnectionError, connectionErrorOf, connectionErrorOfClose } from "../send/connection-error.ts";
import { describeError } from "../answer/describe-error.ts";
import { isInteraction } from "./interaction-shape.ts";
import { createDiscordTime } from "../discord-time.ts";
import type { DiscordTime } from "../discord-time.ts";
import { skewTeller } from "./skew-teller.ts";
import { restOptions } from "../send/rest-options.ts";
import { restResponder } from "../send/rest-responder.ts";

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
   * @throws ConnectionError when the token or the intents are refused or nobody answers
   */
  start(): Promise<Connected>;
  /** Takes nothing new, finishes what was begun, and logs off. */
  stop(): Promise<void>;
  /** Resolves when the connection is lost for good; the client mends every other loss by itself. */
  readonly lost: Promise<ConnectionError>;
}

/** The library goes on trying silently where the gateway does not answer. */
const READY_WITHIN_MS = 30_000;
/** Whoever stops the process is waiting. */
const DRAIN_WITHIN_MS = 15_000;
/** The library waits for ever when it is told to log off in the middle of connecting. */
const LOG_OFF_WITHIN_MS = 2_000;

export function createGateway(options: GatewayOptions): Gateway {
  const { token, log, clock = systemClock, mentions = false } = options;
  const time = createDiscordTime(clock, skewTeller(log));
  const client = createClient(options, time);
  const context = { ...options, time };
  const answer = interactionAnswerer(context);
  const running = new Set<Promise<void>>();
  let lastClose: ConnectionError | undefined;
  const stopping = new AbortController();

  const lost = new Promise<ConnectionError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      lastClose = connectionErrorOfClose(code);
      resolve(lastClose);
    });
  });
  client.on(Events.Error, (error) => log.error(describeError(error), "the Discord client reports an error"));
  client.on(Events.ShardError, (error) => log.warn(describeError(error), "the gateway reports an error"));
  client.on(Events.ShardReconnecting, () => {
    if (!stopping.signal.aborted) log.info({}, "connecting to the gateway again");
  });

  /** Keeps count of what has to be finished before logging off. */
  function run(work: Promise<void>): void {
    const tracked = work.finally(() => running.delete(tracked));
    running.add(tracked);
  }

  // Taken from the WebSocket itself: plain data, and not held back until the client is ready.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (received: unknown) => {
    if (stopping.signal.aborted) return;
    if (isInteraction(received)) run(answer(received, restResponder(client.rest, received)));
    else log.warn({}, "received an interaction without an id or a token");
  });
  if (mentions) {
    const answerMention = mentionAnswerer(context);
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
      if (stopping.signal.aborted || client.user === null) return;
      run(answerMention(message, client.user.id, client.rest));
    });
  }

  return {
    lost,
    async start() {
      const ready = new Promise<Client<true>>((resolve) => void client.once(Events.ClientReady, resolve));
      const stopped = new Promise<never>((_resolve, reject) => {
        stopping.signal.addEventListener("abort", () => reject(new ConnectionError("unreachable")));
      });
      const opening = Promise.race([Promise.all([ready, client.login(token)]), stopped]);
      const opened = await within(opening, READY_WITHIN_MS, clock).catch((error: unknown) => {
        throw lastClose ?? connectionErrorOf(error);
      });
      if (opened === "late") {
        void client.destroy();
        throw new ConnectionError("unreachable");
      }
      const applicationId = opened[0].application.id;
      return { applicationId, inviteUrl: inviteUrlOf(applicationId, mentions) };
    },
    async stop() {
      stopping.abort();
      await within(Promise.all(running), DRAIN_WITHIN_MS, clock);
      await within(client.destroy(), LOG_OFF_WITHIN_MS, clock);
    },
  };
}

/**
 * Interactions belong to no intent, and nothing about people, servers or messages is kept. Of a message that mentions the bot
 * Discord sends the words without the privileged intent; of others it does not.
 */
function createClient(
  { apiUrl, mentions = false, shards = [0], totalShards = 1 }: GatewayOptions,
  time: DiscordTime,
): Client {
  const client = new Client({
    shards: [...shards], // Always said: the library would else read them from the environment itself.
    shardCount: totalShards,
    intents: mentions ? [GatewayIntentBits.GuildMessages] : [],
    allowedMentions: { parse: [] },
    waitGuildTimeout: 0,
    makeCache: Options.cacheWithLimits({ MessageManager: 0, UserManager: 0, GuildMemberManager: 0 }),
    rest: restOptions(apiUrl, (date) => time.answered(date)),
  });
  leaveEventsUnread(client);
  return client;
}

/** The events by which the library keeps a connection. */
const READ_BY_LIBRARY: ReadonlySet<unknown> = new Set<GatewayDispatchEvents>([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
]);

/**
 * The library makes objects of every event, and throws where one is not what it expects: a poll in a message that somebody
 * pointed at would end the process. We read the plain data, so it need not.
 */
function leaveEventsUnread({ ws }: Client): void {
  const handle: unknown = Reflect.get(ws, "handlePacket");
  if (typeof handle !== "function") throw new TypeError("discord.js reads events in another way now.");
  Reflect.set(ws, "handlePacket", (packet: { readonly t?: unknown } | undefined, shard: unknown): unknown =>
    packet === undefined || READ_BY_LIBRARY.has(packet.t) ? Reflect.apply(handle, ws, [packet, shard]) : true,
  );
}

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
