import type { PassageIndex } from "./passage-index.ts";

/** So many passages tell enough. */
const LOOKED_AT = 20;

/** What was found out, for as long as its index is in use: at most one word for each term of the passages. */
const known = new WeakMap<PassageIndex, Map<string, boolean>>();

/** True for a term that the passages write with a capital wherever they have it, and not only where a sentence opens. */
export function isAlwaysCapitalised(term: string, index: PassageIndex): boolean {
  if (!index.postings.has(term)) return false;
  const found = known.get(index) ?? new Map<string, boolean>();
  known.set(index, found);
  const isName = found.get(term) ?? look(term, index);
  found.set(term, isName);
  return isName;
}

function look(term: string, index: PassageIndex): boolean {
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
