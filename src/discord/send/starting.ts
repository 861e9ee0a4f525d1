import { DiscordAPIError } from "discord.js";
import type { Log } from "../log-port.ts";
import { ConnectionError } from "./connection-error.ts";
import { persist } from "./persist.ts";
import type { Pacing } from "./persist.ts";

/** Whoever starts something watches it: Discord's short troubles are over by then. */
const START_WITHIN_MS = 60_000;

/**
 * Does again, for a minute at most, what may be done twice and failed for a reason that may go away, and says so.
 *
 * @throws the last error
 */
export function persistAtStart<T>(
  send: () => Promise<T>,
  pacing: Pacing,
  log: Pick<Log, "warn">,
): Promise<T> {
  let isTold = false;
  return persist(
    send,
    {
      withinMs: START_WITHIN_MS,
      waitsMs: [500, 10_000],
      // What is refused for good is refused again; a page that answers in Discord's place may go away.
      repeats: ({ kind }, error) =>
        kind !== "final" && !(error instanceof DiscordAPIError) && !(error instanceof ConnectionError),
      onWait() {
        if (!isTold) log.warn({}, "Discord does not answer; trying again for up to a minute");
        isTold = true;
      },
    },
    pacing,
  );
}
