import type { Command } from "../../../src/commands/command.ts";
import { createDesk } from "../../../src/commands/desk.ts";
import type { Desk } from "../../../src/commands/desk.ts";
import { commands as everyCommand } from "../../../src/commands/index.ts";
import { createGateway } from "../../../src/discord/gateway.ts";
import type { Connected, Gateway } from "../../../src/discord/gateway.ts";
import { localisations } from "../../../src/discord/localisations/index.ts";
import { registerCommands } from "../../../src/discord/register.ts";
import { FAKE_TOKEN, startFakeDiscord } from "./fake-discord.ts";
import type { FakeDiscord } from "./fake-discord.ts";
import type { FakeInteraction } from "./interactions.ts";
import { libraryOf, lighthouse } from "./invented-library.ts";
import { listIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";
import { createRecordingLog } from "./recording-log.ts";
import type { RecordingLog } from "./recording-log.ts";

/** The bot with the real discord.js, logged in to a fake Discord that knows its commands. */
export interface BotOnFake {
  readonly fake: FakeDiscord;
  readonly gateway: Gateway;
  readonly connected: Connected;
  readonly log: RecordingLog;
  /** Resolves when the interaction shows this many messages, none of them “thinking”. */
  shown(interaction: FakeInteraction, count?: number): Promise<FakeInteraction>;
  /** Resolves when a line of the log says this. */
  logged(message: string): Promise<RecordingLog["lines"][number]>;
  stop(): Promise<void>;
}

/** What apologies of the bot refer to. */
export const REFERENCE = "ref123";
const newReference = (): string => REFERENCE;

export async function startBotOnFake({
  commands = everyCommand,
  desk = () => createDesk(libraryOf(lighthouse)),
  fake: running,
}: {
  readonly commands?: readonly Command[];
  readonly desk?: () => Desk;
  /** One that is running already: the bot starts again. */
  readonly fake?: FakeDiscord;
} = {}): Promise<BotOnFake> {
  const fake = running ?? (await startFakeDiscord());
  const { apiUrl, clock, signal } = fake;
  const log = createRecordingLog(signal.notify);
  await registerCommands({ token: FAKE_TOKEN, commands, localisations, apiUrl });
  const gateway = createGateway({ token: FAKE_TOKEN, apiUrl, commands, desk, log, clock, newReference });
  const connected = await gateway.start();
  return {
    fake,
    gateway,
    connected,
    log,
    shown: (interaction, count = 1) =>
      signal.until(
        () =>
          interaction.messages.length >= count &&
          interaction.messages.every(({ isLoading }) => !isLoading) &&
          interaction,
      ),
    logged: (wanted) => signal.until(() => log.lines.find(({ message }) => message === wanted)),
    async stop() {
      await gateway.stop();
      await fake.stop();
    },
  };
}

/** All the text of a message, in its order. */
export const textOf = (payload: Json): string => textsIn(payload).join("\n");

function textsIn(thing: Json): readonly string[] {
  const own = textIn(thing["content"]);
  return [...(own === "" ? [] : [own]), ...listIn(thing["components"]).flatMap(textsIn)];
}
