import { packageLoader } from "../../peers/load-package.ts";

/**
 * The packages that are only compared with, as far as they are used. They are described here and loaded when needed, so
 * that the project's types are checked without them: see `bench/package.json` for their versions.
 */
interface Packages {
  readonly lexrank: { readonly default: Lexrank };
  readonly "ts-textrank": { readonly default: TsTextRank };
  readonly "node-summarizer": { readonly default: NodeSummarizer };
}

interface Lexrank {
  summarize(
    text: string,
    sentences: number,
    callback: (error: unknown, sentences: readonly { weight: number; text: string; index: number }[]) => void,
  ): void;
}

interface TsTextRank {
  readonly Summarizer: {
    readonly SORT_SCORE: number;
    new (config: object, logger: object): { summarize(text: string, language: string): string[] };
  };
  readonly AbsoluteSummarizerConfig: new (
    sentences: number,
    similarity: object,
    parser: object,
    dampingFactor: number,
    sortMode: number,
  ) => object;
  readonly SorensenDiceSimilarity: new () => object;
  readonly DefaultTextParser: new () => {
    parse(text: string, language: string): { sentences: { raw: string; position: number }[] };
  };
  readonly NullLogger: new () => object;
}

interface NodeSummarizer {
  readonly SummarizerManager: new (
    text: string,
    sentences: number,
  ) => {
    getSummaryByFrequency(): { summary: string | Error };
    getSummaryByRank(): Promise<{ summary: string | Error }>;
  };
}

/** Loads one of them. */
export const load = packageLoader<Packages>();
