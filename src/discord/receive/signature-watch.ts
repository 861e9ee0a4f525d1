import type { Clock } from "../clock.ts";
import type { Log } from "../log-port.ts";

/** Tells whoever runs the bot of signatures that point to a wrong setting, once a minute at most. */
export interface SignatureWatch {
  good(): void;
  bad(): void;
  /** One of Discord's that was made so many seconds ago; negative, so many ahead. */
  old(awayS: number): void;
}

const TELL_EVERY_MS = 60_000;
/** Discord sends a bad one now and then, to see that it is refused: one alone means nothing. */
const MANY = 3;

export function signatureWatch(log: Log, clock: Pick<Clock, "now">): SignatureWatch {
  const [tellBad, tellOld] = [sometimes(clock), sometimes(clock)];
  let badInARow = 0;
  return {
    good() {
      badInARow = 0;
    },
    bad() {
      badInARow += 1;
      if (badInARow >= MANY)
        tellBad(() =>
          log.warn(
            { refused: badInARow },
            "no request has a signature that fits DISCORD_PUBLIC_KEY: is it this application’s? “footnote doctor” knows",
          ),
        );
    },
    old(awayS) {
      tellOld(() => log.warn({ awayS }, "refused a signed request that is more than five minutes away"));
    },
  };
}

function sometimes(clock: Pick<Clock, "now">): (tell: () => void) => void {
  let toldAt = -Infinity;
  return (tell) => {
    if (clock.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = clock.now();
    tell();
  };
}
