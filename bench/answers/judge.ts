import { articleFrom } from "./data.ts";
import type { Case, Entry } from "./data.ts";
import type { Found, Outcome, System } from "./system.ts";
import { misspell } from "./typos.ts";

/** What became of one question. */
export interface Verdict {
  readonly entry: Entry;
  readonly case: Case;
  readonly outcome: Outcome;
  readonly inPassage: boolean;
  /** The first quote lies in the right paragraph and holds an answer. */
  readonly inQuote: boolean;
  /** One of the first three does. */
  readonly inThree: boolean;
  readonly ms: number;
}

/** Every question asked of its own article. */
export const askWithin = (
  system: System,
  entries: readonly Entry[],
  reword = (question: string) => question,
): Verdict[] =>
  entries.flatMap((entry) => {
    const answer = system.prepare([articleFrom(entry)]);
    return entry.cases.map((asked) => judge(entry, asked, reword(asked.question), answer));
  });

/** Every question asked of all articles together. */
export function askLibrary(system: System, entries: readonly Entry[]): Verdict[] {
  const answer = system.prepare(entries.map((entry) => articleFrom(entry)));
  return entries.flatMap((entry) => entry.cases.map((asked) => judge(entry, asked, asked.question, answer)));
}

/** Every question asked of its article without the paragraph that answers it. */
export const askNearTopic = (system: System, entries: readonly Entry[]): Verdict[] =>
  entries.flatMap((entry) =>
    entry.paragraphs.flatMap((_, index) => {
      const answer = system.prepare([articleFrom(entry, index + 1)]);
      return entry.cases
        .filter(({ paragraph }) => paragraph === index + 1)
        .map((asked) => judge(entry, asked, asked.question, answer));
    }),
  );

/** How many articles further on an off-topic question is asked. */
const FURTHER_ON = 7;

/** Every question asked of another article. */
export const askOffTopic = (system: System, entries: readonly Entry[]): Verdict[] => {
  const answers = entries.map((entry) => system.prepare([articleFrom(entry)]));
  return entries.flatMap((entry, index) => {
    const answer = answers[(index + FURTHER_ON) % entries.length];
    return answer === undefined
      ? []
      : entry.cases.map((asked) => judge(entry, asked, asked.question, answer));
  });
};

/** Every question with one letter wrong in each longer word, asked of its own article. */
export const askMisspelt = (system: System, entries: readonly Entry[]): Verdict[] =>
  askWithin(system, entries, misspell);

function judge(entry: Entry, asked: Case, question: string, answer: (question: string) => Outcome): Verdict {
  const start = performance.now();
  const outcome = answer(question);
  const ms = performance.now() - start;
  const inPassage = (found: Found | undefined): boolean =>
    found?.article === entry.title && found.paragraph === asked.paragraph;
  const inQuote = (found: Found | undefined): boolean =>
    inPassage(found) &&
    asked.answers.some((words) => found?.text.toLowerCase().includes(words.toLowerCase()));
  const [first] = outcome.ranking;
  return {
    entry,
    case: asked,
    outcome,
    inPassage: inPassage(first),
    inQuote: inQuote(first),
    inThree: outcome.ranking.slice(0, 3).some(inQuote),
    ms,
  };
}
