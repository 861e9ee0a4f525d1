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
    return mend(
      WHAT,
      `${url} is no https address.`,
      "Put something that does TLS before the bot: Discord calls no other.",
    );
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
    return mend(
      WHAT,
      `${url} cannot be reached, or takes more than three seconds.`,
      "Look whether the bot runs with MODE=http, and whether what stands before it passes requests on to HOST and PORT.",
    );
  }
}

function findingOf(url: string, statuses: readonly number[]): Finding {
  const wrong = statuses.find((status) => status !== 401);
  if (wrong === undefined) return well(WHAT, `${url} refuses what is not signed by Discord.`);
  if (wrong === 404)
    return mend(
      WHAT,
      `There is nothing at ${url}.`,
      "The address ends with /interactions, and the bot runs with MODE=http.",
    );
  if (wrong < 300)
    return mend(
      WHAT,
      `${url} takes what is not signed: something else than Footnote answers there.`,
      "Look where what stands before the bot sends its requests: Discord refuses such an address.",
    );
  return mend(
    WHAT,
    `${url} answers a request that is not signed with ${wrong} instead of 401.`,
    "Look at what stands before the bot: it must pass on POST /interactions with its body and headers as they are.",
  );
}
