import { UsageError } from "../core/errors.ts";
import { LONG, MEDIUM, SHORT } from "../core/summary/length.ts";
import type { SummaryLength } from "../core/summary/length.ts";

/** The lengths that a person chooses from. */
const SUMMARY_LENGTHS = { short: SHORT, medium: MEDIUM, long: LONG } as const;

interface LengthInput {
  readonly length?: keyof typeof SUMMARY_LENGTHS | undefined;
  readonly sentences?: string | undefined;
  readonly words?: string | undefined;
}

/**
 * How long a summary is to be: by its name, in sentences, or in words.
 *
 * @throws UsageError where more than one is given, or a count cannot be read
 */
export function readLength({ length, sentences, words }: LengthInput): SummaryLength {
  if ([length, sentences, words].filter((value) => value !== undefined).length > 1)
    throw new UsageError("Please give only one of “length”, “sentences” and “words”.");
  if (sentences !== undefined) return { kind: "sentences", count: readCount("sentences", sentences) };
  if (words !== undefined) return { kind: "words", count: readCount("words", words) };
  return SUMMARY_LENGTHS[length ?? "medium"];
}

function readCount(name: string, value: string): number {
  const count = Number(value);
  if (!/^\d{1,6}$/.test(value) || count < 1 || count > 100_000)
    throw new UsageError(`“${name}” takes a whole number from 1 to 100000, not “${value}”.`);
  return count;
}
