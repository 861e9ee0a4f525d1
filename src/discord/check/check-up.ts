import { DiscordAPIError, REST } from "discord.js";
import type { Command } from "../../commands/command.ts";
import { checkArrival } from "./check-arrival.ts";
import { checkInstallation } from "./check-installation.ts";
import { checkShards } from "./check-shards.ts";
import { ConnectionError, connectionErrorOf } from "../send/connection-error.ts";
import { mend, skipped, well } from "./finding.ts";
import type { Checked, Finding } from "./finding.ts";
import type { Localisation } from "../publish/localisation.ts";
import { readOwnApplication } from "./own-application.ts";
import type { OwnApplication } from "./own-application.ts";
import { registerCommands } from "../publish/register.ts";
import { restOptions } from "../send/rest-options.ts";

export interface SetUp {
  readonly mode: string;
  readonly token: string;
  readonly applicationId?: string | undefined;
  readonly publicKey?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly totalShards: number;
  readonly commands: readonly Command[];
  readonly localisations: readonly Localisation[];
  /** Milliseconds since 1970, by this machine. */
  readonly nowMs: number;
}

/** Looks at a set-up from Discord's side: token, application, clock, installation, commands, endpoint, shards. Changes nothing. */
export async function checkUp(setUp: SetUp): Promise<readonly Finding[]> {
  const rest = new REST(restOptions(setUp.apiUrl)).setToken(setUp.token);
  const application = await readOwnApplication(rest).catch((error: unknown) => tokenFinding(error));
  if ("state" in application) return [application];
  return [
    well("token", ({ doctor }) => doctor.token.well),
    checkApplication(setUp, application),
    checkClock(setUp, application),
    checkInstallation(application),
    await asked("commands", () => checkCommands(setUp, application)),
    ...(await checkArrival(setUp.mode, application, setUp.apiUrl !== undefined)),
    ...(setUp.mode === "gateway" ? [await asked("gateway", () => checkShards(rest, setUp.totalShards))] : []),
  ];
}

/** What a check finds; where Discord does not answer it, why. */
async function asked(what: Checked, check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    const known = connectionErrorOf(error);
    if (known instanceof ConnectionError) return mend(what, unanswered(known));
    if (known instanceof DiscordAPIError) return mend(what, refusal(known));
    throw known;
  }
}

function tokenFinding(error: unknown): Finding {
  const known = connectionErrorOf(error);
  if (known instanceof DiscordAPIError) return mend("token", refusal(known));
  if (!(known instanceof ConnectionError)) throw error;
  if (known.reason === "token") return mend("token", ({ doctor }) => doctor.token.refused);
  return known.reason === "unreachable"
    ? mend("token", ({ doctor }) => doctor.token.unreachable)
    : mend("token", unanswered(known));
}

const unanswered =
  (error: ConnectionError): Finding["words"] =>
  (messages) => ({ says: messages.doctor.unanswered, todo: error.says(messages) });

const refusal =
  ({ message, code }: DiscordAPIError): Finding["words"] =>
  ({ doctor }) =>
    doctor.refused(`${message} (${code})`);

function checkApplication({ applicationId, publicKey }: SetUp, application: OwnApplication): Finding {
  if (applicationId !== undefined && applicationId !== application.id)
    return mend("application", ({ doctor }) => doctor.application.other);
  if (publicKey !== undefined && publicKey.toLowerCase() !== application.verify_key?.toLowerCase())
    return mend("application", ({ doctor }) => doctor.application.otherKey);
  return well("application", ({ doctor }) => doctor.application.well(application.id));
}

/** Discord tells its time to the second, and its answer was on its way. */
const MOST_OFF_S = 10;

function checkClock({ nowMs }: SetUp, { discordNowMs }: OwnApplication): Finding {
  if (discordNowMs === undefined) return skipped("clock", ({ doctor }) => doctor.clock.unknown);
  const offS = Math.round((nowMs - discordNowMs) / 1_000);
  if (Math.abs(offS) <= MOST_OFF_S) return well("clock", ({ doctor }) => doctor.clock.well);
  return mend("clock", ({ doctor }) => doctor.clock.off({ seconds: Math.abs(offS), isFast: offS > 0 }));
}

async function checkCommands(setUp: SetUp, { id }: OwnApplication): Promise<Finding> {
  const { changed, added, updated, removed } = await registerCommands({
    ...setUp,
    applicationId: id,
    dryRun: true,
  });
  if (!changed) return well("commands", ({ doctor }) => doctor.commands.well);
  return mend("commands", ({ doctor }) =>
    doctor.commands.differ({ missing: added, changed: updated, surplus: removed }),
  );
}
