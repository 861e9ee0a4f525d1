import type { Clock } from "./clock.ts";

/** What Discord's clock shows, whatever this machine's clock does. */
export interface DiscordTime {
  /** Milliseconds since 1970. This machine's own time until something was heard. */
  now(): number;
  /** Milliseconds since Discord made something that has just arrived, at least 0; never too many where clocks disagree. */
  ageOf(madeAtMs: number): number;
  /** Discord made something at this moment, by its clock, and it has just arrived. */
  made(atMs: number): void;
  /** Discord has just answered with this `Date` header. */
  answered(date: string | null): void;
  /** Milliseconds by which this machine's clock is ahead; undefined until something was heard. */
  aheadMs(): number | undefined;
}

/** Clocks of different machines drift by less than a second in so long, and none is believed for longer. */
const BELIEVED_MS = 20 * 60_000;
/** A `Date` header is cut to seconds, and the machine that writes it is not the one that makes interactions. */
const DATE_TOLERANCE_MS = 1_500;
/** An id that is so far away from everything else is broken. */
const MOST_AWAY_MS = 24 * 60 * 60_000;

/**
 * Listens to the times that Discord tells. What Discord made cannot have been made later than now, so each time that is heard is
 * a bound, and the highest of the last minutes comes closest: that of whatever took the least time to arrive.
 *
 * @param onSkew - told when this machine's clock turns out to be seconds off, and when that changes
 */
export function createDiscordTime(
  clock: Pick<Clock, "now" | "wall">,
  onSkew: (aheadMs: number) => void = () => undefined,
): DiscordTime {
  const ofThings = highestLately(clock);
  const ofAnswers = highestLately(clock);
  let toldMs = 0;

  /** To be added to the machine's steady time. */
  const offset = (toleranceMs = 0): number | undefined => {
    const [things, answers] = [ofThings.read(), ofAnswers.read()];
    if (answers === undefined) return things;
    return Math.max(things ?? -Infinity, answers - toleranceMs);
  };
  const now = (): number => {
    const known = offset();
    return known === undefined ? clock.wall() : clock.now() + known;
  };
  const aheadMs = (): number | undefined => (offset() === undefined ? undefined : clock.wall() - now());
  const tellSkew = (): void => {
    const ahead = aheadMs() ?? 0;
    if (Math.abs(ahead - toldMs) < NOTICED_MS) return;
    toldMs = ahead;
    onSkew(ahead);
  };
  return {
    now,
    aheadMs,
    ageOf(madeAtMs) {
      const known = offset(DATE_TOLERANCE_MS);
      return known === undefined ? 0 : Math.max(0, clock.now() + known - madeAtMs);
    },
    made(atMs) {
      const answers = ofAnswers.read();
      const expected = answers === undefined ? clock.wall() : clock.now() + answers;
      if (!(Math.abs(atMs - expected) < MOST_AWAY_MS)) return;
      ofThings.add(atMs - clock.now());
      tellSkew();
    },
    answered(date) {
      const atMs = Date.parse(date ?? "");
      if (Number.isNaN(atMs)) return;
      ofAnswers.add(atMs - clock.now());
      tellSkew();
    },
  };
}

/** A clock that is off by less is not worth a line. */
const NOTICED_MS = 10_000;

/** The highest of the values of the last minutes; older ones are forgotten, and with them a drift. */
function highestLately(clock: Pick<Clock, "now">) {
  let [before, lately] = [-Infinity, -Infinity];
  let since = clock.now();
  const forget = (): void => {
    const age = clock.now() - since;
    if (age < BELIEVED_MS / 2) return;
    // After a silence the last values stay: they are all there is.
    if (lately !== -Infinity) [before, lately] = [lately, -Infinity];
    since = clock.now();
  };
  return {
    add(value: number): void {
      forget();
      lately = Math.max(lately, value);
    },
    read(): number | undefined {
      const highest = Math.max(before, lately);
      return highest === -Infinity ? undefined : highest;
    },
  };
}
