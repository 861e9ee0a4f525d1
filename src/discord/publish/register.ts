import { RequestMethod, REST, Routes } from "discord.js";
import type { APIApplicationCommand, InternalRequest } from "discord.js";
import { offeredCommands } from "../../commands/command.ts";
import type { Command } from "../../commands/command.ts";
import { systemPacing } from "../clock.ts";
import type { Log } from "../log-port.ts";
import { connectionErrorOf } from "../send/connection-error.ts";
import { OddAnswerError } from "../send/failure.ts";
import type { Pacing } from "../send/persist.ts";
import { persistAtStart } from "../send/starting.ts";
import { readJson } from "../send/taken.ts";
import type { Localisation } from "./localisation.ts";
import { registrationsFor } from "./command-groups.ts";
import { normalForm } from "./registration-normal-form.ts";
import { restOptions } from "../send/rest-options.ts";

export interface RegisterOptions {
  readonly token: string;
  readonly commands: readonly Command[];
  readonly localisations: readonly Localisation[];
  /** Asked of Discord where missing. */
  readonly applicationId?: string | undefined;
  /** Publishes to this server only, where changes show at once: for development. */
  readonly guildId?: string | undefined;
  /** Compares and changes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Removes every command instead. */
  readonly clear?: boolean | undefined;
  /** Where Discord's API is; for tests. */
  readonly apiUrl?: string | undefined;
  /** Told when something has to be waited for; nobody by default. */
  readonly log?: Pick<Log, "warn">;
  /** By the system's clock by default. */
  readonly pacing?: Pacing;
}

/** Names of commands; with `dryRun`, what would be done. */
export interface RegisterResult {
  readonly applicationId: string;
  readonly changed: boolean;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Publishes the list of commands. Writes only where Discord's list differs: a second run changes nothing.
 *
 * @throws ConnectionError when the token is refused or nobody answers
 */
export async function registerCommands(options: RegisterOptions): Promise<RegisterResult> {
  const rest = new REST(restOptions(options.apiUrl)).setToken(options.token);
  try {
    return await publish(rest, options);
  } catch (error) {
    throw connectionErrorOf(error);
  }
}

async function publish(rest: REST, options: RegisterOptions): Promise<RegisterResult> {
  const { commands, localisations, guildId, dryRun = false, clear = false } = options;
  const { log = { warn: () => undefined }, pacing = systemPacing } = options;
  // All of it may be done twice.
  const patiently = (request: InternalRequest): Promise<unknown> =>
    persistAtStart(() => readJson(rest, request), pacing, log);
  const applicationId = options.applicationId ?? (await ownApplicationId(patiently));
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const reach = guildId === undefined ? "everywhere" : "one-server";
  const wanted = clear ? [] : registrationsFor(offeredCommands(commands), localisations, reach);

  // Without this Discord leaves out the other languages, and every comparison would find a difference.
  const query = new URLSearchParams({ with_localizations: "true" });
  const answer = await patiently({ method: RequestMethod.Get, fullRoute: route, query });
  if (!Array.isArray(answer)) throw new OddAnswerError(200);
  // Discord guarantees the shape: https://docs.discord.com/developers/interactions/application-commands
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const published = answer as readonly APIApplicationCommand[];

  const before = new Map(published.map((command) => [keyOf(command), normalForm(command, reach)]));
  const after = new Map(wanted.map((command) => [keyOf(command), normalForm(command, reach)]));
  const added = wanted.filter((command) => !before.has(keyOf(command)));
  const removed = published.filter((command) => !after.has(keyOf(command)));
  const updated = wanted.filter((command) => {
    const known = before.get(keyOf(command));
    return known !== undefined && known !== after.get(keyOf(command));
  });
  const changed = added.length + updated.length + removed.length > 0;
  if (changed && !dryRun) await patiently({ method: RequestMethod.Put, fullRoute: route, body: wanted });
  return {
    applicationId,
    changed,
    added: added.map(({ name }) => name),
    updated: updated.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
  };
}

/** Commands of different types may share a name. */
const keyOf = ({ type = 1, name }: { type?: number | undefined; name: string }): string => `${type} ${name}`;

async function ownApplicationId(ask: (request: InternalRequest) => Promise<unknown>): Promise<string> {
  const application = await ask({ method: RequestMethod.Get, fullRoute: Routes.currentApplication() });
  if (typeof application !== "object" || application === null) throw new OddAnswerError(200);
  const id: unknown = Reflect.get(application, "id");
  if (typeof id !== "string") throw new OddAnswerError(200);
  return id;
}
