import type { Messages } from "../../../core/messages/messages.ts";
import { createHmac, randomBytes } from "node:crypto";
import { UsageError } from "../../../core/errors.ts";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How much may be asked for in how many seconds. */
interface Pace {
  readonly points: number;
  readonly seconds: number;
}

/** Quick enough for a person who turns pages; a channel has room for several of them. */
const PERSON: Pace = { points: 10, seconds: 20 };
const CHANNEL: Pace = { points: 40, seconds: 20 };

/** Who asks, and where: ids of Discord. */
interface Origin {
  readonly person?: string | undefined;
  readonly channel?: string | undefined;
}

/** Keeps one person, or one channel, from taking the bot from everybody else. */
export interface Cooldown {
  /** Counts one request. @returns whole seconds to wait first; 0 where it may go ahead */
  secondsToWait(origin: Origin): Promise<number>;
}

/**
 * Counts in the memory of this process, each copy for itself, by keyed hashes whose key is forgotten with the process: no id is
 * kept, and no count longer than its pace.
 */
export function createCooldown(
  paces: { readonly person: Pace; readonly channel: Pace } = { person: PERSON, channel: CHANNEL },
): Cooldown {
  const key = randomBytes(32);
  const hashOf = (id: string): string => createHmac("sha256", key).update(id).digest("base64url");
  const limiterFor = ({ points, seconds }: Pace): RateLimiterMemory =>
    new RateLimiterMemory({ points, duration: seconds });
  const [ofPerson, ofChannel] = [limiterFor(paces.person), limiterFor(paces.channel)];
  const waitFor = async (limiter: RateLimiterMemory, id: string | undefined): Promise<number> => {
    if (id === undefined) return 0;
    try {
      await limiter.consume(hashOf(id));
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1_000);
      throw refusal;
    }
  };
  return {
    async secondsToWait({ person, channel }) {
      // Whoever has to wait does not use up the channel's share.
      return (await waitFor(ofPerson, person)) || waitFor(ofChannel, channel);
    },
  };
}

/** InWords kindly to whoever has to wait. */
export const tooQuick = (seconds: number, { discord }: Messages): UsageError =>
  new UsageError(discord.tooQuick(seconds));
