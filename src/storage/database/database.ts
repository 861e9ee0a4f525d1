import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** What is asked of a database, in a transaction or outside. */
export type Queries = PgDatabase<PgQueryResultHKT>;

/** What both kinds of PostgreSQL are to whatever stores in them. */
export interface Database {
  readonly queries: Queries;
  /**
   * Tells of every notice that was sent on `CHANNEL`, by this process or another; with undefined where some may have been missed.
   *
   * @returns ends it
   */
  onNotice(listener: (notice: string | undefined) => void): () => void;
  close(): Promise<void>;
}

/** On which changes are told. */
export const CHANNEL = "footnote_shelves";

/** Who listens, and how all of them are told. */
export function listeners(): {
  readonly tell: (notice: string | undefined) => void;
  readonly add: Database["onNotice"];
} {
  const all = new Set<(notice: string | undefined) => void>();
  return {
    tell(notice) {
      for (const listener of all) listener(notice);
    },
    add(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
  };
}
