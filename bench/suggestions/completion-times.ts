import type { Suggestion } from "../../src/core/suggest/suggestion.ts";
import { randomFrom } from "../answers/random.ts";

/** In milliseconds. */
interface Times {
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** How often each question is typed. */
const ROUNDS = 5;
/** A letter in so many is wrong. */
const LETTERS_PER_SLIP = 12;

/** How long completion takes at each key that is pressed while all questions are typed, with slips. */
export function completionTimes(
  suggestions: readonly Suggestion[],
  complete: (typed: string) => unknown,
): Times {
  const random = randomFrom("typing");
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const { question } of suggestions) {
      const typed = question.replace(/\p{Ll}/gu, (letter) =>
        random() < 1 / LETTERS_PER_SLIP ? "e" : letter,
      );
      for (let length = 1; length <= typed.length; length++) {
        const startedAt = performance.now();
        complete(typed.slice(0, length));
        times.push(performance.now() - startedAt);
      }
    }
  const inOrder = times.toSorted((a, b) => a - b);
  const at = (share: number): number => inOrder[Math.floor(share * (inOrder.length - 1))] ?? 0;
  return { median: at(0.5), p99: at(0.99), longest: at(1) };
}
