import type { Config } from "../config.ts";
import type { Library } from "../core/library.ts";
import type { Messages } from "../core/messages/messages.ts";
import { compareVersions } from "../core/quotation/compare-versions.ts";
import type { SentencePlace } from "../core/quotation/compare-versions.ts";
import { keepTexts, readTextRecord } from "../storage/text-record.ts";

/** Told of articles whose text is another than when Footnote last started, and of a record that cannot be kept. */
export interface TextChangeReport {
  /** Places only: no words of the article. Those that moved are written `3.1→4.1`: paragraph and sentence. */
  onChange(changes: TextChanges): void;
  onProblem(error: unknown): void;
}

/** What became of the sentences of one article. Lists hold the first places only; the counts are of all. */
export interface TextChanges {
  readonly article: string;
  readonly unchanged: number;
  readonly moved: number;
  readonly changed: number;
  readonly gone: number;
  readonly uncompared: number;
  readonly movedPlaces: readonly string[];
  readonly changedPlaces: readonly string[];
  readonly gonePlaces: readonly string[];
}

const MOST_PLACES = 20;

/**
 * Reports which articles changed since the last start, keeps their texts for the next, and gives back the earlier ones. Footnote works
 * without any of it.
 */
export async function followTexts(
  { stateFolder, knowledgeFolder }: Pick<Config, "stateFolder" | "knowledgeFolder">,
  library: Library,
  report: TextChangeReport,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { earlier, changed } = await readTextRecord(stateFolder, knowledgeFolder, library);
  for (const { article, before } of changed) {
    const { unchanged, moved, changed: others, gone, uncompared } = compareVersions(before, article);
    report.onChange({
      article: article.id,
      unchanged,
      moved: moved.length,
      changed: others.length,
      gone: gone.length,
      uncompared,
      movedPlaces: moved.slice(0, MOST_PLACES).map(({ from, to }) => `${placeOf(from)}→${placeOf(to)}`),
      changedPlaces: others.slice(0, MOST_PLACES).map(placeOf),
      gonePlaces: gone.slice(0, MOST_PLACES).map(placeOf),
    });
  }
  try {
    await keepTexts(stateFolder, knowledgeFolder, library);
  } catch (error) {
    report.onProblem(error);
  }
  return earlier;
}

const placeOf = ([paragraph, sentence]: SentencePlace): string => `${paragraph}.${sentence}`;

/** Those changes as one line for people. */
export function describeTextChanges(changes: TextChanges, { starting }: Messages): string {
  const fates = [
    { fate: "moved", count: changes.moved, places: changes.movedPlaces },
    { fate: "changed", count: changes.changed, places: changes.changedPlaces },
    { fate: "gone", count: changes.gone, places: changes.gonePlaces },
    { fate: "uncompared", count: changes.uncompared, places: [] },
  ] as const;
  const { article, unchanged } = changes;
  return starting.hasChanged({ article, unchanged, others: fates.filter(({ count }) => count > 0) });
}
