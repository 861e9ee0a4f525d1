import { LONGEST_ID } from "./article-id.ts";

/** An id that is not among those that are taken: the wanted one, or with the first number that makes it another. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken);
  if (!known.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const id = `${wanted.slice(0, LONGEST_ID - end.length)}${end}`;
    if (!known.has(id)) return id;
  }
}
