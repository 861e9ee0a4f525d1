import type { Command } from "../../../src/commands/command.ts";
import { createEngine } from "../../../src/core/engine.ts";
import type { Engine } from "../../../src/core/engine.ts";
import { commands as everyCommand } from "../../../src/commands/index.ts";
import type { AnswerContext } from "../../../src/discord/answer/answer-context.ts";
import type { Cooldown } from "../../../src/discord/answer/pace/cooldown.ts";
import { createGateway } from "../../../src/discord/receive/gateway.ts";
import type { Connected, Gateway, GatewayOptions } from "../../../src/discord/receive/gateway.ts";
import { httpInteractions } from "../../../src/discord/receive/http-interactions.ts";
import { localisations } from "../../../src/discord/publish/localisations.ts";
import type { Meter } from "../../../src/discord/answer/meter.ts";
import type { Overload } from "../../../src/discord/answer/pace/overload.ts";
import { registerCommands } from "../../../src/discord/publish/register.ts";
import { listen } from "../../../src/http/server.ts";
import { FAKE_TOKEN, startFakeDiscord } from "./fake-discord.ts";
import type { FakeDiscord } from "./fake-discord.ts";
import type { FakeInteraction } from "./interactions.ts";
import { libraryOf, lighthouse } from "./invented-library.ts";
import { listIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";
import { createRecordingLog } from "./recording-log.ts";
import type { RecordingLog } from "./recording-log.ts";

/** The ways in which interactions reach the bot. */
export type Mode = "gateway" | "http";
export const MODES: readonly Mode[] = ["gateway", "http"];

/** The bot with the real discord.js, on a fake Discord that knows its commands. */
export interface BotOnFake {
  readonly fake: FakeDiscord;
  readonly mode: Mode;
  /** In gateway mode. */
  readonly gateway?: Gateway;
  readonly connected?: Connected;
  readonly log: RecordingLog;
  /** Milliseconds that were waited before something was sent again. */
  readonly waits: readonly number[];
  /** Resolves when the interaction shows this many messages, none of them “thinking”. */
  shown(interaction: FakeInteraction, count?: number): Promise<FakeInteraction>;
  /** Resolves when a line of the log says this. */
  logged(message: string): Promise<RecordingLog["lines"][number]>;
  /** The bot finishes what it has begun, and ends; Discord stays. */
  leave(): Promise<void>;
  stop(): Promise<void>;
}

/** What apologies of the bot refer to. */
export const REFERENCE = "ref123";
const newReference = (): string => REFERENCE;

export interface BotOptions {
  readonly mode?: Mode;
  readonly commands?: readonly Command[];
  readonly engine?: () => Engine;
  readonly engineFor?: AnswerContext["engineFor"];
  readonly paint?: AnswerContext["paint"];
  readonly meter?: Meter;
  readonly cooldown?: Cooldown;
  readonly overload?: Overload;
  /** In gateway mode. */
  readonly mentions?: boolean;
  /** One that is running already: the bot starts again. */
  readonly fake?: FakeDiscord;
}

export async function startBotOnFake({
  mode = "gateway",
  commands = everyCommand,
  engine = () => createEngine(libraryOf(lighthouse)),
  engineFor,
  fake: running,
  paint,
  meter,
  cooldown,
  overload,
  mentions = false,
}: BotOptions = {}): Promise<BotOnFake> {
  const fake = running ?? (await startFakeDiscord());
  const { apiUrl, clock, signal } = fake;
  const log = createRecordingLog(signal.notify);
  await registerCommands({ token: FAKE_TOKEN, commands, localisations, apiUrl });
  const waits: number[] = [];
  const context = {
    sleep: sleepOn(clock, waits),
    random: () => 0.5,
    commands,
    engine,
    log,
    clock,
    newReference,
    ...(engineFor && { engineFor }),
    ...(paint && { paint }),
    ...(meter && { meter }),
    ...(cooldown && { cooldown }),
    ...(overload && { overload }),
    mentions,
  };
  const { leave, ...started } = await START[mode](context, fake);
  return {
    ...started,
    fake,
    mode,
    log,
    waits,
    shown: (interaction, count = 1) =>
      signal.until(
        () =>
          interaction.messages.length >= count &&
          interaction.messages.every(({ isLoading }) => !isLoading) &&
          interaction,
      ),
    logged: (wanted) => signal.until(() => log.lines.find(({ message }) => message === wanted)),
    leave,
    async stop() {
      await leave();
      await fake.stop();
    },
  };
}

/** Nobody sleeps: the time of a wait passes at once. */
export const sleepOn =
  (clock: FakeDiscord["clock"], waits: number[] = []) =>
  async (ms: number): Promise<void> => {
    waits.push(ms);
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(ms);
  };

type Started = Pick<BotOnFake, "gateway" | "connected" | "leave">;

type Context = AnswerContext & Pick<GatewayOptions, "mentions">;

const START: Readonly<Record<Mode, (context: Context, fake: FakeDiscord) => Promise<Started>>> = {
  async gateway(context, { apiUrl }) {
    const gateway = createGateway({ ...context, token: FAKE_TOKEN, apiUrl });
    return { gateway, connected: await gateway.start(), leave: () => gateway.stop() };
  },
  async http(context, { apiUrl, http }) {
    const interactions = httpInteractions({ ...context, publicKey: http.publicKey, apiUrl });
    const server = await listen({ host: "127.0.0.1", port: 0, app: interactions.app });
    await http.save(`${server.url}/interactions`);
    return {
      async leave() {
        await Promise.all([server.stop(), interactions.finish()]);
      },
    };
  },
};

/** All the text of a message, in its order. */
export const textOf = (payload: Json): string => textsIn(payload).join("\n");

function textsIn(thing: Json): readonly string[] {
  const own = textIn(thing["content"]);
  return [...(own === "" ? [] : [own]), ...listIn(thing["components"]).flatMap(textsIn)];
}
