import type { Config } from "../config.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { Progress } from "../reader/vectors.ts";
import type { OpenedReader } from "../reader/open-reader.ts";

/** What reads questions by meaning; without a reader, the reason why there is none. */
export type OpenedReading =
  | { readonly reader: OpenedReader; readonly problem?: undefined }
  | { readonly reader?: undefined; readonly problem: string };

interface ReadingSettings extends Pick<Config, "readsByMeaning" | "stateFolder"> {
  /** Whether a question waits as long as it takes, as for one call of the command line; else words answer after two seconds. */
  readonly isPatient?: boolean;
  /** Told once a second how much is done, from 0 to 1, while articles are read for the first time, where that takes longer than a second. */
  readonly onProgress?: (share: number) => void;
}

export const SWITCHED_OFF = "READER=off";

/** Longer than anybody waits, in milliseconds. */
const PATIENT = 600_000;

/**
 * Opens the reader where settings and machine allow it. The runtime is loaded only then: where it does not fit the machine, everything
 * else works without.
 */
export async function openReading({
  readsByMeaning,
  stateFolder,
  isPatient = false,
  onProgress,
}: ReadingSettings): Promise<OpenedReading> {
  if (!readsByMeaning) return { problem: SWITCHED_OFF };
  try {
    const { openReader } = await import("../reader/open-reader.ts");
    return {
      reader: openReader({
        stateFolder,
        ...(onProgress !== undefined && { progress: everySecond(onProgress) }),
        ...(isPatient && { readWithin: PATIENT, waitForVectors: PATIENT }),
      }),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const SECOND_MS = 1_000;

function everySecond(tell: (share: number) => void): Progress {
  let last: number | undefined;
  return (done, all) => {
    const now = performance.now();
    last ??= now;
    if (now - last < SECOND_MS) return;
    last = now;
    tell(Math.floor((100 * done) / all) / 100);
  };
}

/** Says in one sentence how questions are read. */
export async function describeReading(
  { reader, problem }: OpenedReading,
  { starting }: Messages,
): Promise<string> {
  const reason = reader === undefined ? problem : await reader.ready();
  return reason === undefined ? starting.byMeaning : starting.byWords(reason);
}
