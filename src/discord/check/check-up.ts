import { DiscordAPIError, REST } from "discord.js";
import type { Command } from "../../commands/command.ts";
import { checkArrival } from "./check-arrival.ts";
import { checkInstallation } from "./check-installation.ts";
import { checkShards } from "./check-shards.ts";
import { ConnectionError, connectionErrorOf } from "../send/connection-error.ts";
import { mend, skipped, well } from "./finding.ts";
import type { Finding } from "./finding.ts";
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
    well("token", "Discord takes it."),
    checkApplication(setUp, application),
    checkClock(setUp, application),
    checkInstallation(application),
    await asked("commands", () => checkCommands(setUp, application)),
    ...(await checkArrival(setUp.mode, application, setUp.apiUrl !== undefined)),
    ...(setUp.mode === "gateway" ? [await asked("gateway", () => checkShards(rest, setUp.totalShards))] : []),
  ];
}

/** What a check finds; where Discord does not answer it, why. */
async function asked(what: string, check: () => Promise<Finding>): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    const known = connectionErrorOf(error);
    if (known instanceof ConnectionError) return mend(what, "Discord cannot be asked.", known.message);
    if (known instanceof DiscordAPIError)
      return mend(what, `Discord refuses to tell: ${known.message} (${known.code}).`, "Try again later.");
    throw known;
  }
}

function tokenFinding(error: unknown): Finding {
  const known = connectionErrorOf(error);
  if (known instanceof DiscordAPIError)
    return mend("token", `Discord refuses to tell: ${known.message} (${known.code}).`, "Try again later.");
  if (!(known instanceof ConnectionError)) throw error;
  if (known.reason === "token")
    return mend(
      "token",
      "Discord refuses it.",
      "Copy it again from the Bot page of your application into DISCORD_TOKEN.",
    );
  return known.reason === "unreachable"
    ? mend(
        "token",
        "Discord cannot be reached.",
        "Check the network and https://discordstatus.com, then ask again.",
      )
    : mend("token", "Discord cannot be asked.", known.message);
}

function checkApplication({ applicationId, publicKey }: SetUp, application: OwnApplication): Finding {
  if (applicationId !== undefined && applicationId !== application.id)
    return mend(
      "application",
      "DISCORD_APPLICATION_ID is not the application that the token belongs to.",
      "Leave DISCORD_APPLICATION_ID out, or copy it from the General Information page.",
    );
  if (publicKey !== undefined && publicKey.toLowerCase() !== application.verify_key?.toLowerCase())
    return mend(
      "application",
      "DISCORD_PUBLIC_KEY is not the key of the application that the token belongs to: every request would be refused.",
      "Copy the Public Key from the General Information page.",
    );
  return well("application", `${application.id}, as the settings have it.`);
}

/** Discord tells its time to the second, and its answer was on its way. */
const MOST_OFF_S = 10;

function checkClock({ nowMs }: SetUp, { discordNowMs }: OwnApplication): Finding {
  if (discordNowMs === undefined) return skipped("clock", "Discord did not say what time it is.");
  const offS = Math.round((nowMs - discordNowMs) / 1_000);
  if (Math.abs(offS) <= MOST_OFF_S) return well("clock", "It agrees with Discord’s.");
  return mend(
    "clock",
    `It is ${Math.abs(offS)} seconds ${offS > 0 ? "fast" : "slow"}. Footnote goes by Discord’s clock and works all the same, but its log tells the wrong time.`,
    "Let the machine set its clock over the network (NTP).",
  );
}

async function checkCommands(setUp: SetUp, { id }: OwnApplication): Promise<Finding> {
  const { changed, added, updated, removed } = await registerCommands({
    ...setUp,
    applicationId: id,
    dryRun: true,
  });
  if (!changed) return well("commands", "Published as they are here.");
  const differences = (
    [
      ["missing", added],
      ["changed", updated],
      ["surplus", removed],
    ] as const
  ).flatMap(([what, names]) => (names.length === 0 ? [] : [`${what}: ${names.join(", ")}`]));
  return mend("commands", `Discord has others (${differences.join("; ")}).`, "Run “npm run register”.");
}
