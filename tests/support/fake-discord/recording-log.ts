import type { Log } from "../../../src/discord/log-port.ts";

interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A log that tests read. */
export interface RecordingLog extends Log {
  readonly lines: readonly LogLine[];
  /** Forgets all lines: for tests that do very much. */
  forget(): void;
}

export function createRecordingLog(notify: () => void = () => undefined): RecordingLog {
  const lines: LogLine[] = [];
  const writer = (level: LogLine["level"]) => (fields: object, message: string) => {
    lines.push({ level, message, fields: { ...fields } });
    notify();
  };
  return {
    lines,
    forget: () => void lines.splice(0),
    info: writer("info"),
    warn: writer("warn"),
    error: writer("error"),
  };
}
