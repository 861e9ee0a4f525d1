import type { Log } from "../log-port.ts";

/** Says in the log when this machine's clock is off; nothing that Footnote does depends on it. */
export const skewTeller =
  (log: Log) =>
  (aheadMs: number): void => {
    const seconds = Math.round(Math.abs(aheadMs) / 1_000);
    const fields = { seconds, is: aheadMs > 0 ? "fast" : "slow" };
    if (seconds < 10) log.info(fields, "this machine’s clock agrees with Discord’s again");
    else log.warn(fields, "this machine’s clock is off; Footnote goes by Discord’s, the log does not");
  };
