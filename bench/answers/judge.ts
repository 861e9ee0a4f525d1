import { articleFrom } from "./data.ts";
import type { Case, Entry } from "./data.ts";
import { inTurn } from "./in-turn.ts";
import type { Answering, Found, Outcome, System, Unit } from "./system.ts";
import { misspell } from "./typos.ts";

/** What became of one question. */
export interface Verdict {
  readonly entry: Entry;
  /** The article's place in the file, counted from 0. */
  readonly place: number;
  readonly asked: Case;
  readonly outcome: Outcome;
  /** What was put forward first lies in the right paragraph. */
  readonly inPassage: boolean;
  /** It also holds an answer's words. */
  readonly inQuote: boolean;
  /** One of the first three does both. */
  readonly inThree: boolean;
  readonly ms: number;
}

/** Every question asked of its own article. */
export async function askWithin(
  system: System,
  entries: readonly Entry[],
  unit: Unit,
  reword = (question: string) => question,
): Promise<Verdict[]> {
  return inTurn(entries, async (entry, place) => {
    const answer = await system.prepare([articleFrom(entry)], unit);
    return inTurn(entry.cases, async (asked) => [
      await judge(entry, place, asked, reword(asked.question), answer),
    ]);
  });
}

/** Every question with one letter wrong in each longer word, asked of its own article. */
export const askMisspelt = (system: System, entries: readonly Entry[]): Promise<Verdict[]> =>
  askWithin(system, entries, "paragraph", misspell);

/** Every question asked of all articles together. */
export async function askLibrary(system: System, entries: readonly Entry[]): Promise<Verdict[]> {
  const prepare = () =>
    system.prepare(
      entries.map((entry) => articleFrom(entry)),
      "paragraph",
    );
  // The first questions of a program are slower than all others. Then afresh, for what a system remembers must not count.
  const warmUp = await prepare();
  await inTurn(entries[0]?.cases ?? [], async ({ question }) => [await warmUp(question)]);
  const answer = await prepare();
  return inTurn(entries, (entry, place) =>
    inTurn(entry.cases, async (asked) => [await judge(entry, place, asked, asked.question, answer)]),
  );
}

/** Every question asked of its article without the paragraph that answers it. */
export const askNearTopic = (system: System, entries: readonly Entry[]): Promise<Verdict[]> =>
  inTurn(entries, (entry, place) =>
    inTurn(entry.paragraphs, async (_, index) => {
      const answer = await system.prepare([articleFrom(entry, index + 1)], "shown");
      return inTurn(
        entry.cases.filter(({ paragraph }) => paragraph === index + 1),
        async (asked) => [await judge(entry, place, asked, asked.question, answer)],
      );
    }),
  );

/** How many articles further on an off-topic question is asked, wrapping round. */
export const FURTHER_ON = 7;

/** Every question asked of another article. */
export async function askOffTopic(system: System, entries: readonly Entry[]): Promise<Verdict[]> {
  const answers = await inTurn(entries, async (entry) => [
    await system.prepare([articleFrom(entry)], "shown"),
  ]);
  return inTurn(entries, async (entry, place) => {
    const answer = answers[(place + FURTHER_ON) % entries.length];
    return answer === undefined
      ? []
      : inTurn(entry.cases, async (asked) => [await judge(entry, place, asked, asked.question, answer)]);
  });
}

/** What became of a question that the article does not answer. */
export interface TrapVerdict {
  /** The article's place in the file, counted from 0. */
  readonly place: number;
  readonly kind: string;
  readonly question: string;
  readonly outcome: Outcome;
}

/** Every trap of the data, asked of its own article. */
export const askTraps = (system: System, entries: readonly Entry[]): Promise<TrapVerdict[]> =>
  inTurn(entries, async (entry, place) => {
    if (entry.traps.length === 0) return [];
    const answer = await system.prepare([articleFrom(entry)], "shown");
    return inTurn(entry.traps, async ({ kind, question }) => [
      { place, kind, question, outcome: await answer(question) },
    ]);
  });

async function judge(
  entry: Entry,
  place: number,
  asked: Case,
  question: string,
  answer: Answering,
): Promise<Verdict> {
  const start = performance.now();
  const outcome = await answer(question);
  const ms = performance.now() - start;
  const inPassage = (found: Found): boolean =>
    found.article === entry.title && found.paragraph === asked.paragraph;
  const inQuote = (found: Found): boolean =>
    inPassage(found) && asked.answers.some((words) => found.text.toLowerCase().includes(words.toLowerCase()));
  const first = outcome.ranking.slice(0, 1);
  return {
    entry,
    place,
    asked,
    outcome,
    inPassage: first.some(inPassage),
    inQuote: first.some(inQuote),
    inThree: outcome.ranking.slice(0, 3).some(inQuote),
    ms,
  };
}
