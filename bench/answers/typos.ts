import { randomFrom } from "./random.ts";

/** Words from this length on get a wrong letter. */
const SHORTEST = 5;

/**
 * The question with one letter swapped, dropped or doubled in each longer word, never the first. The same question
 * always gets the same mistakes.
 */
export function misspell(question: string): string {
  const random = randomFrom(question);
  return question.replace(/\p{L}+/gu, (word) => {
    if (word.length < SHORTEST) return word;
    const place = 1 + Math.floor(random() * (word.length - 2));
    const letter = word.charAt(place);
    const next = word.charAt(place + 1);
    const middle = [next + letter, next, letter + letter + next][Math.floor(random() * 3)] ?? next;
    return word.slice(0, place) + middle + word.slice(place + 2);
  });
}
