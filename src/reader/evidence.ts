import type { PassageIndex } from "../core/search/passage-index.ts";
import type { Query } from "../core/search/query.ts";
import { rankSentencesOf } from "../core/search/rank-sentences.ts";
import type { RankedSentence } from "../core/search/rank-sentences.ts";
import type { WindowReading } from "./encoder/reading.ts";
import type { Promising } from "./shortlist.ts";
import { isQuestion } from "./windows.ts";

/** A sentence that was read, with all that speaks for and against it. */
export interface SentenceEvidence {
  /** By its words: as the ranking of words has it. */
  readonly ranked: RankedSentence;
  /** Log-odds that it answers rather than nothing in its window. */
  readonly answers: number;
  /** Log-odds that words in it are the answer. */
  readonly span: number;
  /** The cosine of its vector and the question's, −1 to 1; 0 where there are no vectors. */
  readonly likeness: number;
  readonly isQuestion: boolean;
}

/** What was read of some windows, sentence by sentence; of a sentence in two windows, the reading that takes it for better. */
export function evidenceOf(
  query: Query,
  index: PassageIndex,
  read: readonly (Promising & { readonly reading: WindowReading })[],
): SentenceEvidence[] {
  const places = [...new Set(read.flatMap(({ window }) => window.places.map(({ place }) => place)))];
  const ranked = new Map(rankSentencesOf(query, index, places).map((one) => [one.sentence, one]));
  const found = new Map<RankedSentence, SentenceEvidence>();
  for (const { window, reading, likeness } of read) {
    for (const [at, { sentence }] of window.places.entries()) {
      const own = ranked.get(sentence);
      const answers = reading.sentences[at] ?? -Infinity;
      if (own === undefined || answers === -Infinity) continue;
      const known = found.get(own);
      if (known !== undefined && known.answers >= answers) continue;
      found.set(own, {
        ranked: own,
        answers,
        span: reading.spans[at] ?? -Infinity,
        likeness: likeness[at] ?? 0,
        isQuestion: isQuestion(window.sentences[at] ?? ""),
      });
    }
  }
  return [...found.values()];
}
