import type { AddressInfo } from "node:net";
import { Channels } from "./channels.ts";
import { publishedCommands } from "./commands.ts";
import type { PublishedCommands } from "./commands.ts";
import { GatewayServer } from "./gateway-server.ts";
import { HttpDeliveries } from "./http-deliveries.ts";
import {
  CHANNEL_ID,
  commandInteraction,
  formInteraction,
  GUILD_ID,
  onMessageInteraction,
  pressInteraction,
  READER,
} from "./interaction-payload.ts";
import type { CommandUse, FakeUser } from "./interaction-payload.ts";
import { Interactions } from "./interactions.ts";
import type { FakeInteraction, ShownMessage } from "./interactions.ts";
import { listIn, numberIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";
import { createManualClock } from "./manual-clock.ts";
import type { ManualClock } from "./manual-clock.ts";
import { newPortal } from "./rest-routes.ts";
import type { Portal } from "./rest-routes.ts";
import { RestServer } from "./rest-server.ts";
import { createSignal } from "./signal.ts";
import type { Signal } from "./signal.ts";
import { snowflakes } from "./snowflakes.ts";

export const FAKE_TOKEN = "token-of-the-fake-bot";
export const FAKE_APPLICATION_ID = "100000000000000001";

/** A Discord on this machine: REST and gateway, strict where Discord is, with a clock that only tests move. */
export interface FakeDiscord {
  /** For `rest.api`, without version. */
  readonly apiUrl: string;
  readonly clock: ManualClock;
  readonly signal: Signal;
  readonly rest: RestServer;
  readonly gateway: GatewayServer;
  /** Once an address is saved there, interactions go to it instead of the gateway. */
  readonly http: HttpDeliveries;
  readonly portal: Portal;
  readonly commands: PublishedCommands;
  readonly interactions: Interactions;
  readonly channels: Channels;
  /**
   * A person writes in a channel; the bot hears of it where it asked to.
   *
   * @returns the message's id
   */
  say(content: string, more?: SayDetails): string;
  /** A person uses a published command; the bot hears of it. */
  use(name: string, options?: CommandUse["options"], more?: UseDetails): FakeInteraction;
  /** A person chooses a published command for somebody's message. */
  pointAt(label: string, message: Json): FakeInteraction;
  /**
   * A person presses a button of a message.
   *
   * @param label - of the button
   * @throws Error when a client would not let them
   */
  press(message: ShownMessage, label: string, presser?: FakeUser): FakeInteraction;
  /** A person fills in the form that a command has shown, and sends it in. @param values - by the labels of its fields */
  fillIn(interaction: FakeInteraction, values: Readonly<Record<string, string>>): FakeInteraction;
  /** As `press`, with whatever state; no client sends this. */
  pressWith(message: ShownMessage, customId: string, presser?: FakeUser): FakeInteraction;
  /** From now on every interaction is sent at the machine's time: for a bot in a process of its own, which has no other. */
  keepTime(): void;
  /** Tells the bot of an interaction, by the way that is set up. */
  deliver(interaction: FakeInteraction): void;
  /** Forgets what was done until now, which has to be over: for tests that do very much. */
  forget(): void;
  stop(): Promise<void>;
}

interface SayDetails {
  readonly author?: FakeUser & { readonly bot?: boolean };
  readonly channel?: string;
  readonly [field: string]: unknown;
}

const GUILD_MESSAGES = 1 << 9;

type UseDetails = Pick<CommandUse, "focused" | "where" | "locale" | "fromGuild"> & {
  readonly guildId?: string;
};

export async function startFakeDiscord(): Promise<FakeDiscord> {
  const signal = createSignal();
  const clock = createManualClock(signal.notify);
  const newId = snowflakes(() => clock.now());
  const commands = publishedCommands(FAKE_APPLICATION_ID, newId);
  const channels = new Channels(newId);
  const interactions = new Interactions(() => clock.now(), newId);
  const http = new HttpDeliveries(() => clock.now(), signal.notify);
  let keepsTime = false;
  const catchUp = (): void => {
    if (keepsTime) clock.advance(Date.now() - clock.now());
  };
  const deliver = (interaction: FakeInteraction): void =>
    http.endpoint === undefined
      ? gateway.dispatch("INTERACTION_CREATE", interaction.payload)
      : http.deliver(interaction, interactions);
  const portal = newPortal();
  const identity = { token: FAKE_TOKEN, applicationId: FAKE_APPLICATION_ID };

  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const rest = new RestServer(
    () => ({
      ...identity,
      gatewayUrl: gatewayUrl(),
      commands,
      interactions,
      http,
      channels,
      portal,
      now: () => clock.now(),
    }),
    signal.notify,
  );
  const gateway = new GatewayServer(rest.http, {
    ...identity,
    url: gatewayUrl,
    newId,
    notify: signal.notify,
  });
  await new Promise<void>((resolve) => void rest.http.listen(0, "127.0.0.1", resolve));
  port = portOf(rest.http.address());

  const pressWith = (message: ShownMessage, customId: string, presser: FakeUser = READER) => {
    catchUp();
    const { asker } = message;
    const payload = pressInteraction({
      applicationId: FAKE_APPLICATION_ID,
      message,
      customId,
      asker,
      presser,
    });
    const interaction = interactions.create(payload, message);
    deliver(interaction);
    return interaction;
  };

  const published = (type: number, name: string, guildId?: string): Json => {
    const command = commands.list(guildId, true).find((one) => one["name"] === name && one["type"] === type);
    if (command === undefined) throw new Error(`There is no published command “${name}”.`);
    return command;
  };
  const send = (payload: Json): FakeInteraction => {
    catchUp();
    const interaction = interactions.create(payload);
    deliver(interaction);
    return interaction;
  };

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    clock,
    signal,
    rest,
    gateway,
    http,
    portal,
    deliver,
    keepTime() {
      keepsTime = true;
      catchUp();
    },
    commands,
    interactions,
    channels,
    say(content, { author = READER, channel = CHANNEL_ID, ...more } = {}) {
      const id = channels.write({ author, channel });
      const intents = numberIn(gateway.identify?.["intents"]);
      if ((intents & GUILD_MESSAGES) === 0) return id;
      const named = new Set([...content.matchAll(/<@!?(\d+)>/g)].map(([, user]) => user));
      const isNamed = named.has(FAKE_APPLICATION_ID);
      gateway.dispatch("MESSAGE_CREATE", {
        id,
        type: 0,
        channel_id: channel,
        guild_id: GUILD_ID,
        author,
        // Without the privileged intent, the words of other messages are kept back.
        content: isNamed ? content : "",
        mention_everyone: isNamed && content.includes("@everyone"),
        mentions: isNamed ? [{ id: FAKE_APPLICATION_ID, username: "footnote", bot: true }] : [],
        mention_roles: [],
        attachments: [],
        embeds: [],
        timestamp: "2024-01-01T00:00:00.000Z",
        edited_timestamp: null,
        tts: false,
        pinned: false,
        ...more,
      });
      return id;
    },
    use(name, options = {}, { guildId, ...more } = {}) {
      const [root = name, ...path] = name.split(" ");
      const command = published(1, root, guildId);
      return send(
        commandInteraction({ applicationId: FAKE_APPLICATION_ID, command, path, options, ...more }),
      );
    },
    pointAt: (label, message) =>
      send(onMessageInteraction(FAKE_APPLICATION_ID, published(3, label), message)),
    fillIn({ form, payload }, values) {
      if (form === undefined) throw new Error("There is no form to fill in.");
      return send(formInteraction(payload, form, values));
    },
    pressWith,
    press(message, label, presser = READER) {
      if (message.isEphemeral && presser !== message.asker) throw new Error("Nobody else sees this message.");
      const button = componentsIn(message.payload).find((component) => component["label"] === label);
      if (button === undefined || button["disabled"] === true)
        throw new Error(`There is no button “${label}” to press.`);
      return pressWith(message, textIn(button["custom_id"]), presser);
    },
    forget() {
      interactions.forget();
      gateway.forget();
      rest.seen.splice(0);
      http.seen.splice(0);
    },
    async stop() {
      await gateway.stop();
      rest.http.closeAllConnections();
      await new Promise<void>((resolve) => void rest.http.close(() => resolve()));
    },
  };
}

const componentsIn = (thing: Json): readonly Json[] => [
  thing,
  ...listIn(thing["components"]).flatMap(componentsIn),
];

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === "string") throw new Error("The fake does not listen on a port.");
  return address.port;
}
