import { placesOf } from "../../answers/report/parts.ts";
import type { Part } from "../../answers/report/parts.ts";
import type { SummarisedText, SummaryData } from "../data.ts";
import { referenceWords } from "../data.ts";
import type { Judged, Measured } from "../measure.ts";
import { bestSentences } from "./best-sentences.ts";

/**
 * The summaries that share least with their references, worst first, for reading: what was chosen, what people wrote, and the sentences
 * that would have shared more.
 */
export function listErrors(measured: Measured, { realsumm }: SummaryData, part: Part): string {
  const places = placesOf(part, realsumm.length);
  return measured.files.realsumm.atReference
    .filter(({ place }) => places.includes(place))
    .toSorted((a, b) => a.rouge.one - b.rouge.one)
    .flatMap((judged) => {
      const text = realsumm[judged.place];
      return text === undefined ? [] : [describe(judged, text)];
    })
    .join("\n\n");
}

function describe({ summary, rouge }: Judged, text: SummarisedText): string {
  const best = bestSentences(text, referenceWords(text));
  return [
    `## ${text.id}: ${percent(rouge.one)} / ${percent(rouge.two)} / ${percent(rouge.longest)}, where ${percent(best.rouge.one)} was to be had`,
    ...text.references.map((reference) => `wanted: ${reference}`),
    ...summary.map((sentence) => `chosen: ${sentence}`),
    ...best.sentences.map(({ text: sentence, place }) => `better: (${place + 1}) ${sentence}`),
  ].join("\n");
}

const percent = (value: number): string => (value * 100).toFixed(1);
