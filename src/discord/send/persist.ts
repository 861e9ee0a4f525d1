import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";

/** How long, and in the face of what, something is sent again. */
export interface Patience {
  /** Milliseconds from now; no attempt begins later. */
  readonly withinMs: number;
  /** Milliseconds before the next attempt, doubled each time up to the second number. */
  readonly waitsMs: readonly [first: number, longest: number];
  readonly repeats: (failure: Failure, error: unknown) => boolean;
  /** Told before each wait. */
  readonly onWait?: (ms: number) => void;
}

/** How time passes between attempts; tests have their own. */
export interface Pacing {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** In [0, 1): not everybody who waits comes back at the same moment. */
  random(): number;
}

/**
 * Sends again what was not taken, each time after a longer wait, and never before Discord wants it.
 *
 * @throws the last error, when patience ends
 */
export async function persist<T>(
  send: () => Promise<T>,
  { withinMs, waitsMs: [first, longest], repeats, onWait }: Patience,
  pacing: Pacing,
): Promise<T> {
  const until = pacing.now() + withinMs;
  for (let waitMs = first; ; waitMs = Math.min(waitMs * 2, longest)) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
      return await send();
    } catch (error) {
      const failure = failureOf(error);
      const askedMs = (failure.waitMs ?? 0) * (1 + pacing.random() / 10);
      const ownMs = (waitMs * (1 + pacing.random())) / 2;
      const pauseMs = Math.ceil(Math.max(askedMs, ownMs));
      if (!repeats(failure, error) || pacing.now() + pauseMs > until) throw error;
      onWait?.(pauseMs);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pacing.sleep(pauseMs);
    }
  }
}
