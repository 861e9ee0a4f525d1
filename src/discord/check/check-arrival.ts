import { checkEndpoint } from "./check-endpoint.ts";
import { mend } from "./finding.ts";
import type { Finding } from "./finding.ts";
import type { OwnApplication } from "./own-application.ts";

/**
 * By which way interactions come, and whether the bot waits for them there.
 *
 * @param allowsLoopback - for tests, in which the address is on this machine
 */
export async function checkArrival(
  mode: string,
  { interactions_endpoint_url: url }: OwnApplication,
  allowsLoopback: boolean,
): Promise<readonly Finding[]> {
  const hasAddress = url !== undefined && url !== null && url !== "";
  if (mode !== "http")
    return hasAddress ? [mend("endpoint", ({ doctor }) => doctor.endpoint.notOverGateway)] : [];
  if (hasAddress) return [await checkEndpoint(url, allowsLoopback)];
  return [mend("endpoint", ({ doctor }) => doctor.endpoint.noAddress)];
}
