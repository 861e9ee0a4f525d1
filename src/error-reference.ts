import { randomBytes } from "node:crypto";

/** Enough that two errors of a day hardly share one, and short enough to be told. */
const BYTES = 4;

/** What an apology and the log call an error by, so that the one leads to the other: eight hexadecimal digits. */
export const newErrorReference = (): string => randomBytes(BYTES).toString("hex");
