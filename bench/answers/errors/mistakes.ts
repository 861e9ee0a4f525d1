import type { Entry } from "../data.ts";
import { askNearTopic, askOffTopic, askWithin } from "../judge.ts";
import type { Verdict } from "../judge.ts";
import type { System } from "../system.ts";

/** What went wrong with a question. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly verdict: Verdict;
}

/** In the order in which they are listed. */
export const MISTAKE_KINDS = [
  "answered from the wrong paragraph",
  "answered with the wrong sentence",
  "not answered, and found wrong",
  "not answered, though found right",
  "answered near the topic",
  "answered off the topic",
] as const;
type MistakeKind = (typeof MISTAKE_KINDS)[number];

/** All that a system gets wrong with quotes as shown: of answerable questions, and by answering unanswerable ones. */
export async function mistakesOf(system: System, entries: readonly Entry[]): Promise<Mistake[]> {
  const shown = await askWithin(system, entries, "shown");
  const within = shown.flatMap((verdict): Mistake[] => {
    const kind = kindOfMistake(verdict);
    return kind === undefined ? [] : [{ kind, verdict }];
  });
  const answered = (kind: MistakeKind, verdicts: readonly Verdict[]): Mistake[] =>
    verdicts
      .filter(({ outcome }) => outcome.isAnswered === true)
      .map((verdict): Mistake => ({ kind, verdict }));
  return [
    ...within,
    ...answered("answered near the topic", await askNearTopic(system, entries)),
    ...answered("answered off the topic", await askOffTopic(system, entries)),
  ];
}

function kindOfMistake({ outcome, inPassage, inQuote }: Verdict): MistakeKind | undefined {
  if (outcome.isAnswered !== true)
    return inQuote ? "not answered, though found right" : "not answered, and found wrong";
  if (inQuote) return undefined;
  return inPassage ? "answered with the wrong sentence" : "answered from the wrong paragraph";
}
