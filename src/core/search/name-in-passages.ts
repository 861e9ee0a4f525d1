import type { PassageIndex } from "./passage-index.ts";

/** So many passages tell enough. */
const LOOKED_AT = 20;

/** True for a term that the passages write with a capital wherever they have it, and not only where a sentence opens. */
export function isAlwaysCapitalised(term: string, index: PassageIndex): boolean {
  let isInside = false;
  for (const passage of index.postings.get(term)?.passages.slice(0, LOOKED_AT) ?? []) {
    for (const { tokens } of index.passages[passage]?.sentences ?? []) {
      for (const [place, token] of tokens.entries()) {
        if (token.term !== term) continue;
        if (!token.isCapitalised) return false;
        if (place > 0) isInside = true;
      }
    }
  }
  return isInside;
}
