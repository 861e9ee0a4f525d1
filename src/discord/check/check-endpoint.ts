import { mend, well } from "./finding.ts";
import type { Finding } from "./finding.ts";

const WHAT = "endpoint";
const ANSWER_WITHIN_MS = 3_000;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/;
/** What Discord sends when an address is saved, with a signature that cannot be right: only Discord has the key. */
const PING = JSON.stringify({ type: 1, id: "1", application_id: "1", version: 1 });
const NO_SIGNATURE: Readonly<Record<string, string>> = {};

/**
 * Asks the address for interactions as Discord does when it looks whether it refuses what it did not sign. That it also answers
 * what is rightly signed, Discord looks at itself when the address is saved.
 *
 * @param allowsLoopback - for tests, in which the address is on this machine
 */
export async function checkEndpoint(url: string, allowsLoopback: boolean): Promise<Finding> {
  if (!url.startsWith("https://") && !(allowsLoopback && LOOPBACK.test(url)))
    return mend(WHAT, ({ doctor }) => doctor.endpoint.notHttps(url));
  const badSignature = {
    "x-signature-ed25519": "0".repeat(128),
    "x-signature-timestamp": String(Math.floor(Date.now() / 1_000)),
  };
  try {
    const statuses: number[] = [];
    for (const headers of [badSignature, NO_SIGNATURE]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status } = await fetch(url, {
        method: "POST",
        body: PING,
        headers: { "content-type": "application/json", ...headers },
        redirect: "manual",
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      statuses.push(status);
    }
    return findingOf(url, statuses);
  } catch {
    return mend(WHAT, ({ doctor }) => doctor.endpoint.unreachable(url));
  }
}

function findingOf(url: string, statuses: readonly number[]): Finding {
  const wrong = statuses.find((status) => status !== 401);
  if (wrong === undefined) return well(WHAT, ({ doctor }) => doctor.endpoint.well(url));
  if (wrong === 404) return mend(WHAT, ({ doctor }) => doctor.endpoint.nothingThere(url));
  if (wrong < 300) return mend(WHAT, ({ doctor }) => doctor.endpoint.takesAnything(url));
  return mend(WHAT, ({ doctor }) => doctor.endpoint.oddStatus({ url, status: wrong }));
}
