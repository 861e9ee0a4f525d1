import { SnowflakeUtil } from "discord.js";

/**
 * Measures how late interactions reach us. Their ids tell when Discord made them, by Discord's clock; the quickest one
 * so far shows how far the host's clock is off, so that a wrong clock does not make every interaction look late.
 *
 * @returns for an id and the host's time: milliseconds since it was sent, at least 0
 */
export function delayMeter(): (id: string, nowMs: number) => number {
  let leastAgeMs = Infinity;
  return (id, nowMs) => {
    const ageMs = nowMs - SnowflakeUtil.timestampFrom(id);
    leastAgeMs = Math.min(leastAgeMs, ageMs);
    return ageMs - leastAgeMs;
  };
}
