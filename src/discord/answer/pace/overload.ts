import { UsageError } from "../../../core/errors.ts";
import type { Messages } from "../../../core/messages/messages.ts";
import { LIMITS } from "../../render/limits.ts";

/** What comes so late has waited for us: more of it would be answered too late, and a word takes no time. */
const BEHIND_MS = LIMITS.acknowledgeWithinMs - 1_000;
/** Interactions without a first answer; some half a second of work where answers come from words alone. */
const MOST_UNANSWERED = 500;

/** Sees when there is more to do than can be done in time. */
export interface Overload {
  /** @param ageMs - of the interaction that has just arrived */
  isThere(ageMs: number): boolean;
  /** Counts one that has arrived, until the returned function is called; calling it again does nothing. */
  begin(): () => void;
}

export function watchOverload(mostUnanswered = MOST_UNANSWERED): Overload {
  const unanswered = new Set<symbol>();
  return {
    isThere: (ageMs) => ageMs > BEHIND_MS || unanswered.size >= mostUnanswered,
    begin() {
      const one = Symbol("unanswered");
      unanswered.add(one);
      return () => void unanswered.delete(one);
    },
  };
}

/** InWords at once, while there is still time for it. */
export const busy = ({ discord }: Messages): UsageError => new UsageError(discord.busy);
