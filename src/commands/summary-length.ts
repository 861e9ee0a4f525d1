import { UsageError } from "../core/errors.ts";
import { LONG, MEDIUM, SHORT } from "../core/summary/length.ts";
import type { SummaryLength } from "../core/summary/length.ts";

/** The lengths that a person chooses from. */
const SUMMARY_LENGTHS = { short: SHORT, medium: MEDIUM, long: LONG } as const;

/** More than any article has. */
const MOST = 100_000;

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
    throw new UsageError(
      ({
        summary,
        commands: {
          summary: { options },
        },
      }) => summary.onlyOneLength([options.length.name, options.sentences.name, options.words.name]),
    );
  if (sentences !== undefined) return { kind: "sentences", count: readCount("sentences", sentences) };
  if (words !== undefined) return { kind: "words", count: readCount("words", words) };
  return SUMMARY_LENGTHS[length ?? "medium"];
}

function readCount(name: "sentences" | "words", value: string): number {
  const count = Number(value);
  if (!/^\d{1,6}$/.test(value) || count < 1 || count > MOST)
    throw new UsageError(({ summary, commands }) =>
      summary.needsCount({ option: commands.summary.options[name].name, most: MOST, written: value }),
    );
  return count;
}
