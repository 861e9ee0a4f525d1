import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCooldown } from "../../../../src/discord/answer/pace/cooldown.ts";

describe("the cooldown", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const PACES = { person: { points: 2, seconds: 10 }, channel: { points: 3, seconds: 10 } };

  it("lets a person go ahead again when the time is over", async () => {
    const cooldown = createCooldown(PACES);
    expect([
      await cooldown.secondsToWait({ person: "1" }),
      await cooldown.secondsToWait({ person: "1" }),
    ]).toEqual([0, 0]);
    expect(await cooldown.secondsToWait({ person: "1" })).toBe(10);
    vi.advanceTimersByTime(4_500);
    expect(await cooldown.secondsToWait({ person: "1" })).toBe(6);
    vi.advanceTimersByTime(5_501);
    expect(await cooldown.secondsToWait({ person: "1" })).toBe(0);
  });

  it("does not let one person use up a channel's share by asking in vain", async () => {
    const cooldown = createCooldown(PACES);
    for (let n = 0; n < 9; n++) await cooldown.secondsToWait({ person: "1", channel: "7" });
    expect(await cooldown.secondsToWait({ person: "2", channel: "7" })).toBe(0);
    expect(await cooldown.secondsToWait({ person: "3", channel: "7" })).toBeGreaterThan(0);
    expect(await cooldown.secondsToWait({ person: "3", channel: "8" })).toBe(0);
  });

  it("has nothing to say where nobody is named", async () => {
    const cooldown = createCooldown(PACES);
    for (let n = 0; n < 9; n++) expect(await cooldown.secondsToWait({})).toBe(0);
  });
});
