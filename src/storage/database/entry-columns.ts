import type { ShelfEntry } from "../../core/article-store.ts";
import { articlesTable } from "./schema.ts";

/** The columns of an entry: all of an article but its text. */
export const ENTRY = {
  id: articlesTable.id,
  title: articlesTable.title,
  hash: articlesTable.hash,
  length: articlesTable.length,
  origin: articlesTable.origin,
  notes: articlesTable.notes,
  addedAt: articlesTable.addedAt,
  changedAt: articlesTable.changedAt,
  removedAt: articlesTable.removedAt,
};

type EntryRow = Omit<ShelfEntry, "removedAt"> & { readonly removedAt: Date | null };

/** An entry as the program knows it. */
export const entryOf = ({
  id,
  title,
  hash,
  length,
  origin,
  notes,
  addedAt,
  changedAt,
  removedAt,
}: EntryRow): ShelfEntry => ({
  id,
  title,
  hash,
  length,
  origin,
  notes,
  addedAt,
  changedAt,
  ...(removedAt !== null && { removedAt }),
});
