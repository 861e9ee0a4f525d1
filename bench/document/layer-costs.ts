import type { Article } from "../../src/core/article/article.ts";
import { paragraphsOf, sentencesOf } from "../../src/core/document/sentences.ts";
import { timeExpressionsOf } from "../../src/core/document/time-expressions.ts";
import { taggedWordsOf } from "../../src/core/document/words.ts";
import { openDocument } from "../../src/core/document/document.ts";
import type { Document } from "../../src/core/document/document.ts";
import { namesIn } from "../../src/core/names/names.ts";
import { wordIndexOf } from "../../src/core/quotation/word-index.ts";
import { passageIndexOf } from "../../src/core/search/passage-index.ts";
import { passagesOf } from "../../src/core/search/passage.ts";
import { suggestionsOf } from "../../src/core/suggest/suggest-questions.ts";
import { groundOf } from "../../src/core/summary/ground.ts";
import { english } from "../../src/core/messages/en/index.ts";
import { ics } from "../../src/core/timeline/export/ics.ts";
import { wholeTimelineFileOf } from "../../src/core/timeline/export/whole-timeline-file.ts";
import { timelineOf } from "../../src/core/timeline/timeline.ts";
import { shippedMeanings } from "../meanings.ts";

interface LayerCost {
  readonly name: string;
  /** Both in bytes for each code unit of the text, without the layers above it in the list. */
  readonly measured: number;
  readonly reckoned: number;
}

/** Each stands on some of those before it. */
const LAYERS: readonly (readonly [name: string, read: (document: Document) => unknown])[] = [
  ["sentences with their tokens", paragraphsOf],
  ["all sentences", sentencesOf],
  [
    "tagged words, all of them",
    (document) => sentencesOf(document).map(({ tokens }) => taggedWordsOf(document)(tokens)),
  ],
  ["time expressions", timeExpressionsOf],
  ["timeline", timelineOf],
  ["the timeline as a file", (document) => wholeTimelineFileOf(document)(ics, english)],
  ["ground of summaries", groundOf],
  ["names", (document) => namesIn(document, 1)],
  ["passages", passagesOf],
  ["passage index", passageIndexOf],
  ["word index", wordIndexOf],
  ["suggestions", suggestionsOf],
];

/** What keeping each layer takes, measured as what the heap grows by. Needs `node --expose-gc`. */
export function layerCosts(article: Article): LayerCost[] {
  let reckoned = 0;
  const document: Document = {
    article,
    meanings: shippedMeanings,
    onRead: (bytes) => {
      reckoned += bytes;
    },
  };
  // The first reading compiles the program and fills the tables of words.
  const warm = openDocument(article, shippedMeanings);
  for (const [, read] of LAYERS) read(warm);
  return LAYERS.map(([name, read]) => {
    const before = heapUsed();
    reckoned = 0;
    read(document);
    const size = article.text.length;
    return { name, measured: (heapUsed() - before) / size, reckoned: reckoned / size };
  });
}

function heapUsed(): number {
  // Once is not enough: what weak references hold goes in the next round.
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed: used, arrayBuffers } = process.memoryUsage();
  return used + arrayBuffers;
}
