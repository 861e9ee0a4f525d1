import { packageLoader } from "../../peers/load-package.ts";

/**
 * The packages that are only compared with, as far as they are used. They are described here and loaded when needed, so
 * that the project's types are checked without them: see `bench/package.json` for their versions.
 */
interface Packages {
  readonly minisearch: { readonly default: MiniSearch };
  readonly lunr: { readonly default: Lunr };
  readonly flexsearch: { readonly default: FlexSearch };
  readonly "flexsearch/lang/en": { readonly default: object };
  readonly "@orama/orama": Orama;
  readonly "@orama/stemmers/english": { readonly stemmer: (word: string) => string };
  readonly "@orama/stopwords/english": { readonly stopwords: string[] };
  readonly "wink-bm25-text-search": { readonly default: () => WinkBm25 };
  readonly "wink-nlp-utils": { readonly default: WinkNlpUtils };
}

interface MiniSearch {
  new (options: { fields: string[]; processTerm: (term: string) => string | null }): {
    addAll(documents: readonly { id: number; text: string }[]): void;
    search(query: string, options: { fuzzy?: number }): { id: number; score: number }[];
  };
}

interface LunrBuilder {
  readonly searchPipeline: { before(existing: unknown, added: unknown): void };
  ref(name: string): void;
  field(name: string): void;
  add(document: { id: string; text: string }): void;
}

interface Lunr {
  (configure: (this: LunrBuilder) => void): {
    query(build: (query: { term(tokens: unknown, options: { editDistance?: number }): void }) => void): {
      ref: string;
      score: number;
    }[];
  };
  readonly tokenizer: (text: string) => unknown;
  readonly trimmer: unknown;
  readonly stemmer: unknown;
}

interface FlexSearch {
  readonly Index: new (options: { tokenize: string; encoder: unknown }) => {
    add(id: number, text: string): void;
    search(query: string, options: { limit: number; suggest: boolean }): number[];
  };
  readonly Encoder: new (...presets: readonly object[]) => unknown;
  readonly Charset: { readonly Normalize: object };
}

interface Orama {
  readonly create: (options: object) => object;
  readonly insert: (database: object, document: { id: string; text: string }) => unknown;
  readonly search: (
    database: object,
    query: { term: string; limit: number; tolerance?: number },
  ) => { hits: { id: string; score: number }[] };
}

interface WinkBm25 {
  defineConfig(options: { fldWeights: Readonly<Record<string, number>> }): void;
  definePrepTasks(tasks: readonly unknown[]): void;
  addDoc(document: { text: string }, id: number): void;
  consolidate(): void;
  search(query: string, limit: number): [id: string, score: number][];
}

interface WinkNlpUtils {
  readonly string: { readonly lowerCase: unknown; readonly tokenize0: unknown };
  readonly tokens: { readonly removeWords: unknown; readonly stem: unknown };
}

/** Loads one of them. */
export const load = packageLoader<Packages>();
