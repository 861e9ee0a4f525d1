import type { REST } from "discord.js";
import { mend, well } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { readGatewayAdvice } from "./own-application.ts";

const FEW_LOGINS = 20;

/** Whether there are as many connections as Discord advises, and logins left. */
export async function checkShards(rest: REST, totalShards: number): Promise<Finding> {
  const { shards, session_start_limit: logins } = await readGatewayAdvice(rest);
  if (logins.remaining < FEW_LOGINS)
    return mend(
      "gateway",
      `${logins.remaining} of ${logins.total} logins are left for today.`,
      "Find out why the bot starts again and again: at none, Discord resets the token.",
    );
  if (shards > totalShards)
    return mend(
      "gateway",
      `Discord advises ${shards} shards, and there are ${totalShards}.`,
      `Set TOTAL_SHARDS=${shards}.`,
    );
  return well("gateway", `${totalShards === 1 ? "One connection is" : `${totalShards} shards are`} enough.`);
}
