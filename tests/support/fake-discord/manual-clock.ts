import type { Clock } from "../../../src/discord/clock.ts";

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves on by `ms` milliseconds, and calls back whoever has waited long enough, in order. */
  advance(ms: number): void;
  /** How many are waiting. */
  readonly waiting: number;
  /** By how much the bot's machine is ahead of Discord; its steady time knows nothing of it. */
  wallAheadMs: number;
}

/** @param notify - told when somebody begins to wait */
export function createManualClock(notify: () => void = () => undefined): ManualClock {
  let now = Date.UTC(2024, 4, 17, 12);
  let timers: { at: number; callBack: () => void }[] = [];
  const clock: ManualClock = {
    now: () => now,
    wallAheadMs: 0,
    wall: () => now + clock.wallAheadMs,
    after(ms, callBack) {
      const timer = { at: now + ms, callBack };
      timers = [...timers, timer].toSorted((a, b) => a.at - b.at);
      notify();
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { callBack } of due) callBack();
    },
    get waiting() {
      return timers.length;
    },
  };
  return clock;
}
