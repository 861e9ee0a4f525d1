import type { Entry } from "../data.ts";
import type { Measured } from "../measure.ts";
import { differencesTable } from "./differences.ts";
import { kindsTables } from "./kinds-tables.ts";
import { mainTable } from "./main-table.ts";
import type { Part } from "./parts.ts";
import { placesOf } from "./parts.ts";
import { partsTable } from "./parts-table.ts";
import { riskCoverageTable } from "./risk-coverage-table.ts";

/** All tables of a run, with what is needed to read them. */
export function reportOf(
  ours: Measured,
  others: readonly Measured[],
  entries: readonly Entry[],
  part: Part,
): string {
  const systems = [...others, ours];
  const paragraphs = entries.reduce((sum, entry) => sum + entry.paragraphs.length, 0);
  const questions = entries.reduce((sum, { cases }) => sum + cases.length, 0);
  const decided = part === "all" ? "held" : part;
  return [
    `${entries.length} articles, ${paragraphs} paragraphs, ${questions} questions; articles reported: ${part}. In brackets: 95 % intervals, by bootstrap over articles.`,
    mainTable(systems, entries.length, part),
    legend(paragraphs, decided),
    ...(others.length === 0 ? [] : [differencesTable(ours, others, entries.length, part)]),
    partsTable(ours, entries.length),
    ...kindsTables(ours, entries.length, part),
    riskCoverageTable(systems, placesOf(part, entries.length)),
  ].join("\n\n");
}

function legend(paragraphs: number, decided: Part): string {
  return `hit@1: the first is from the right paragraph; of the article, or of the library of ${paragraphs} paragraphs. quote@1, quote@3: the first, or one of three, also
has an answer's words. As shown: at most two sentences; what only searches has indexed every two that follow each other. Typos: one letter wrong in
each word of five letters or more. These come before the decision whether to answer. Library, typos, times and memory are over paragraphs.
† over the ${decided} articles, for quotes as shown. near-topic, off-topic: balanced accuracy of answering when the paragraph is there and not when it was taken out, or when another
article is asked. answered: of the answerable questions. precision: of what was answered. Footnote decides with its shipped thresholds; for what only
searches, the threshold on its own score is the one that was best over the chosen articles (each other one, from the first). FlexSearch gives no scores.
fuse.js tuned: token search, ignoreLocation, threshold .2. Fuzzy: MiniSearch fuzzy .2, lunr editDistance 1, FlexSearch tolerant, Orama tolerance 1; Orama always matches the beginnings of words.`;
}
