import { UsageError } from "../core/errors.ts";

/**
 * Reads a count given as a flag.
 *
 * @throws UsageError unless it is a whole number from 1 to 100,000
 */
export function readCount(flag: string, value: string): number {
  const count = Number(value);
  if (!/^\d{1,6}$/.test(value) || count < 1 || count > 100_000)
    throw new UsageError(`--${flag} takes a whole number from 1 to 100000, not “${value}”.`);
  return count;
}
