import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { IngestNotes, Origin } from "../../core/article-store.ts";
import type { Owner } from "../../core/owner.ts";
import type { ShelfSettings } from "../../core/shelf-settings.ts";

// As `data/migrations` makes them. Times are those of the database.

const moment = (name: string) => timestamp(name, { withTimezone: true });

export const shelves = pgTable("shelves", {
  owner: text("owner").$type<Owner>().primaryKey(),
  settings: jsonb("settings").$type<ShelfSettings>().notNull(),
  leftAt: moment("left_at"),
});

export const articlesTable = pgTable(
  "articles",
  {
    owner: text("owner")
      .$type<Owner>()
      .notNull()
      .references(() => shelves.owner),
    id: text("id").notNull(),
    title: text("title").notNull(),
    file: text("file").notNull(),
    hash: text("hash").notNull(),
    length: integer("length").notNull(),
    origin: jsonb("origin").$type<Origin>().notNull(),
    /** Of an article from a link: its address, which a shelf has once. */
    url: text("url"),
    notes: jsonb("notes").$type<IngestNotes>().notNull(),
    addedAt: moment("added_at").notNull().defaultNow(),
    changedAt: moment("changed_at").notNull().defaultNow(),
    removedAt: moment("removed_at"),
  },
  (table) => [primaryKey({ columns: [table.owner, table.id] })],
);

export const versions = pgTable(
  "versions",
  {
    owner: text("owner").$type<Owner>().notNull(),
    id: text("id").notNull(),
    hash: text("hash").notNull(),
    text: text("text").notNull(),
    keptAt: moment("kept_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.id, table.hash] }),
    foreignKey({ columns: [table.owner, table.id], foreignColumns: [articlesTable.owner, articlesTable.id] }),
  ],
);
