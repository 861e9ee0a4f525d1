import type { REST } from "discord.js";
import { mend, well } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { readGatewayAdvice } from "./own-application.ts";

const FEW_LOGINS = 20;

/** Whether there are as many connections as Discord advises, and logins left. */
export async function checkShards(rest: REST, totalShards: number): Promise<Finding> {
  const { shards, session_start_limit: logins } = await readGatewayAdvice(rest);
  if (logins.remaining < FEW_LOGINS)
    return mend("gateway", ({ doctor }) =>
      doctor.gateway.fewLogins({ left: logins.remaining, of: logins.total }),
    );
  if (shards > totalShards)
    return mend("gateway", ({ doctor }) => doctor.gateway.fewShards({ advised: shards, now: totalShards }));
  return well("gateway", ({ doctor }) => doctor.gateway.well(totalShards));
}
