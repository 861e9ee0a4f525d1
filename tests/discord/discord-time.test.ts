import { describe, expect, it } from "vitest";
import { createDiscordTime } from "../../src/discord/discord-time.ts";

const START = Date.UTC(2026, 0, 31);
const MINUTE = 60_000;

/** A machine whose clock is off, and jumps when it is told to; its steady time only goes on. */
function machine(offMs = 0) {
  const state = { passedMs: 0, offMs };
  const skews: number[] = [];
  const steadyStart = START + offMs;
  const time = createDiscordTime(
    { now: () => steadyStart + state.passedMs, wall: () => START + state.passedMs + state.offMs },
    (ahead) => skews.push(Math.round(ahead / 1_000)),
  );
  return {
    time,
    skews,
    /** By Discord's clock. */
    now: () => START + state.passedMs,
    pass: (ms: number) => (state.passedMs += ms),
    jump: (ms: number) => (state.offMs += ms),
    /** Something that took so long to arrive: its age as it is told. */
    arrive: (afterMs: number): number => {
      const madeAt = START + state.passedMs - afterMs;
      time.made(madeAt);
      return time.ageOf(madeAt);
    },
    answer: () => time.answered(new Date(START + state.passedMs).toUTCString()),
  };
}

describe("Discord’s time", () => {
  it.each([
    ["right", 0],
    ["ten minutes fast", 10 * MINUTE],
    ["ten minutes slow", -10 * MINUTE],
  ])("tells the late from the prompt on a machine whose clock is %s", (_, offMs) => {
    const { arrive, pass } = machine(offMs);
    expect(arrive(40)).toBe(0);
    pass(1_000);
    expect(arrive(50)).toBe(10);
    pass(1_000);
    expect(arrive(3_040)).toBe(3_000);
  });

  it.each([
    ["forward by three seconds", 3_000],
    ["forward by ten minutes", 10 * MINUTE],
    ["back by ten minutes", -10 * MINUTE],
  ])("minds nothing of a clock that jumps %s", (_, ms) => {
    const { arrive, pass, jump } = machine();
    arrive(40);
    jump(ms);
    pass(1_000);
    expect(arrive(60)).toBe(20);
  });

  it("forgets what came unusually quickly, so that a drift drops nothing", () => {
    const { time, pass, now } = machine();
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      pass(MINUTE);
      // Discord's clock falls behind by four milliseconds a minute: 5.8 seconds a day.
      const madeAt = now() - 40 - minute * 4;
      time.made(madeAt);
      expect(time.ageOf(madeAt)).toBeLessThan(150);
    }
  });

  it("knows from an answer’s date that the first thing it sees is late", () => {
    const { arrive, answer } = machine(10 * MINUTE);
    answer();
    expect(arrive(6_000)).toBeGreaterThan(4_000);
    expect(arrive(100)).toBe(0);
  });

  it.each([
    ["an id from the far future", 400 * 24 * 60 * MINUTE],
    ["an id that is no time", Number.NaN],
  ])("does not believe %s", (_, away) => {
    const { time, arrive, now } = machine();
    arrive(40);
    time.made(now() + away);
    expect(arrive(40)).toBe(0);
    expect(time.aheadMs()).toBe(40);
  });

  it.each([["no date"], [""], [null]])("makes nothing of the date %j", (date) => {
    const { time } = machine();
    time.answered(date);
    expect(time.aheadMs()).toBeUndefined();
  });

  it("tells by how much the machine is off, once, and when that changes", () => {
    const { skews, answer, jump, pass } = machine(-10 * MINUTE);
    answer();
    pass(MINUTE);
    answer();
    jump(10 * MINUTE);
    answer();
    expect(skews).toEqual([-600, 0]);
  });

  it("says nothing of a machine that is a few seconds off", () => {
    const { skews, answer } = machine(4_000);
    answer();
    expect(skews).toEqual([]);
  });
});
