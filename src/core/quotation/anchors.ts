import { isStopWord } from "../language/en/stop-words.ts";
import type { SaidWord } from "./said.ts";
import type { WordIndex } from "./word-index.ts";

/** A run of words that the quotation and the articles have in common. */
export interface Run {
  /** Its first word in the quotation and in the index. */
  readonly said: number;
  readonly told: number;
  readonly length: number;
}

/** Of a word in more places than this, only those count where its neighbours are there too. */
const RARE = 200;
/** Words in more places than this tell nothing even so. */
const COMMONEST = 50_000;
/** A run of less than one word that tells something, or three that do not, is found again between two others. */
const LEAST_WEIGHT = 0.9;
/** The longest runs are kept: what is left out could not be part of a good alignment. */
const MOST_RUNS = 800;
/** What a word without meaning of its own is worth beside others. */
const OF_STOP_WORD = 0.3;

/** What it tells that a word is met, 0 to 1. */
export const weightOf = (key: string): number => (isStopWord(key) ? OF_STOP_WORD : 1);

/** Stands for a word that the articles do not have. */
const UNKNOWN = -2;

/**
 * The runs of words that two texts share, as long as they go, in the order of the quotation: seeds of one rare word or three common
 * ones, extended to both sides up to a mark of omission (the way of BLAST: Altschul et al. 1990, "Basic local alignment search tool").
 */
export function sharedRuns(words: readonly SaidWord[], marks: ReadonlySet<number>, index: WordIndex): Run[] {
  const said = Int32Array.from(words, ({ key }) => index.idOf.get(key) ?? UNKNOWN);
  const { ids, places } = index;
  /** By how much the two places differ: up to where in the quotation that diagonal has been looked at. */
  const seen = new Map<number, number>();
  const runs: Run[] = [];
  for (let at = 0; at < said.length; at++) {
    const found = places[said[at] ?? UNKNOWN];
    if (found === undefined || found.length > COMMONEST) continue;
    const isRare = found.length <= RARE;
    for (const place of found) {
      if ((seen.get(place - at) ?? -1) >= at) continue;
      if (!isRare && (ids[place - 1] !== said[at - 1] || ids[place + 1] !== said[at + 1])) continue;
      let start = at;
      while (start > 0 && !marks.has(start) && ids[place - at + start - 1] === said[start - 1]) start -= 1;
      let end = at + 1;
      while (end < said.length && !marks.has(end) && ids[place - at + end] === said[end]) end += 1;
      seen.set(place - at, end - 1);
      if (weightWithin(words, start, end) < LEAST_WEIGHT) continue;
      runs.push({ said: start, told: place - at + start, length: end - start });
    }
  }
  const longest =
    runs.length <= MOST_RUNS ? runs : runs.toSorted((a, b) => b.length - a.length).slice(0, MOST_RUNS);
  return longest.toSorted((a, b) => a.said - b.said || a.told - b.told);
}

/** Added up until it is enough. */
function weightWithin(words: readonly SaidWord[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to && sum < LEAST_WEIGHT; at++) sum += weightOf(words[at]?.key ?? "");
  // Thirds of a word do not add up to a whole one in binary.
  return sum + 1e-9;
}
