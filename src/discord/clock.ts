/** The time, as a value that tests can hold still. */
export interface Clock {
  /** Milliseconds since 1970 when the process began by this machine, and without its corrections since: never goes back, never jumps. */
  now(): number;
  /** Milliseconds since 1970, as this machine has it now: may jump either way. */
  wall(): number;
  /** Calls back once, after `ms` milliseconds; the returned function prevents it. */
  after(ms: number, callBack: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wall: () => Date.now(),
  after(ms, callBack) {
    const timer = setTimeout(callBack, ms);
    return () => clearTimeout(timer);
  },
};

/** What a promise yields, or `"late"` when it has not settled after `ms` milliseconds. The promise goes on. */
export async function within<T>(promise: Promise<T>, ms: number, clock: Clock): Promise<T | "late"> {
  let forget: (() => void) | undefined;
  const late = new Promise<"late">((resolve) => {
    forget = clock.after(ms, () => resolve("late"));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    forget?.();
  }
}

/** How the system's time passes between attempts to send. */
export const systemPacing = {
  now: (): number => systemClock.now(),
  sleep: (ms: number): Promise<void> => pause(ms, systemClock),
  random: (): number => Math.random(),
};

/** Resolves after `ms` milliseconds. */
export const pause = (ms: number, clock: Clock): Promise<void> =>
  new Promise((resolve) => void clock.after(ms, resolve));
