/** Words from this length on get a wrong letter. */
const SHORTEST = 5;

/**
 * The question with one letter swapped, dropped or doubled in each longer word, never the first. The same question
 * always gets the same mistakes.
 */
export function misspell(question: string): string {
  const random = generator(question);
  return question.replace(/\p{L}+/gu, (word) => {
    if (word.length < SHORTEST) return word;
    const place = 1 + Math.floor(random() * (word.length - 2));
    const letter = word.charAt(place);
    const next = word.charAt(place + 1);
    const middle = [next + letter, next, letter + letter + next][Math.floor(random() * 3)] ?? next;
    return word.slice(0, place) + middle + word.slice(place + 2);
  });
}

/** mulberry32, seeded with the text (FNV-1a). Public domain. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
