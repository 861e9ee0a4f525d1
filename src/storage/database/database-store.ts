import { randomUUID } from "node:crypto";
import { and, desc, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import type { Addition, ArticleStore, StoredArticle } from "../../core/article-store.ts";
import type { Owner } from "../../core/owner.ts";
import { freeId } from "../free-id.ts";
import { contentsOf } from "../shelf-contents.ts";
import { checkDraft } from "../check-draft.ts";
import { CHANNEL } from "./database.ts";
import type { Database, Queries } from "./database.ts";
import { ENTRY, entryOf } from "./entry-columns.ts";
import { keepVersion } from "./keep-version.ts";
import { inOurWords } from "./in-our-words.ts";
import { articlesTable, shelves, versions } from "./schema.ts";

/** Keeps articles in PostgreSQL, wherever that runs. */
export function createDatabaseStore(database: Database): ArticleStore {
  const { queries } = database;
  /** Tells notices of our own, which were acted upon at once, from those of others. */
  const self = randomUUID();
  const own = new Set<(owner: Owner | undefined) => void>();

  /** Makes a change to one shelf, as a whole, and tells everyone. */
  const change = async <T>(owner: Owner, make: (queries: Queries) => Promise<T>): Promise<T> => {
    const made = await inOurWords(() =>
      queries.transaction(async (transaction) => {
        await transaction.insert(shelves).values({ owner, settings: {} }).onConflictDoNothing();
        // One change to a shelf at a time: counts stay true.
        await transaction.select().from(shelves).where(eq(shelves.owner, owner)).for("update");
        const result = await make(transaction);
        await transaction.execute(sql`select pg_notify(${CHANNEL}, ${`${self} ${owner}`})`);
        return result;
      }),
    );
    for (const listener of own) listener(owner);
    return made;
  };

  return {
    async read(owner) {
      const [rows, earlier] = await inOurWords(() =>
        Promise.all([
          queries
            .select({ id: articlesTable.id, file: articlesTable.file })
            .from(articlesTable)
            .where(and(eq(articlesTable.owner, owner), isNull(articlesTable.removedAt))),
          queries
            .select({ id: versions.id, text: versions.text })
            .from(versions)
            .where(eq(versions.owner, owner))
            .orderBy(desc(versions.keptAt)),
        ]),
      );
      return contentsOf(rows, earlier);
    },

    async entries(owner) {
      const rows = await inOurWords(() =>
        queries.select(ENTRY).from(articlesTable).where(eq(articlesTable.owner, owner)),
      );
      return rows.map(entryOf).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },

    async find(owner, id) {
      const [row] = await inOurWords(() =>
        queries
          .select({ ...ENTRY, file: articlesTable.file })
          .from(articlesTable)
          .where(and(oneOf(owner, id), isNull(articlesTable.removedAt))),
      );
      return row && ({ ...entryOf(row), file: row.file } satisfies StoredArticle);
    },

    async add(owner, draft, limits) {
      const checked = checkDraft(draft);
      const url = draft.origin.kind === "link" ? draft.origin.url : null;
      return change(owner, async (transaction): Promise<Addition> => {
        const ofShelf = await transaction
          .select({
            ...ENTRY,
            url: articlesTable.url,
            isRecent: sql<boolean>`${articlesTable.addedAt} > now() - interval '1 hour'`,
          })
          .from(articlesTable)
          .where(eq(articlesTable.owner, owner));
        const shown = ofShelf.filter(({ removedAt }) => removedAt === null);
        const known = shown.find((row) => url !== null && row.url === url);
        if (known !== undefined) return { outcome: "known", entry: entryOf(known) };
        if (shown.length >= limits.articles) return { outcome: "full" };
        if (ofShelf.filter(({ isRecent }) => isRecent).length >= limits.additionsPerHour)
          return { outcome: "too-many" };
        const id = freeId(draft.id, [...ofShelf.map((row) => row.id), ...(draft.taken ?? [])]);
        const [row] = await transaction
          .insert(articlesTable)
          .values({ ...checked, owner, id, url, origin: draft.origin, notes: draft.notes })
          .returning(ENTRY);
        if (row === undefined) throw new Error("The database did not give back what was added.");
        return { outcome: "added", entry: entryOf(row) };
      });
    },

    async replace(owner, id, seen, { file, notes }) {
      const checked = checkDraft({ id, file });
      return change(owner, async (transaction) => {
        const [before] = await transaction
          .select({ file: articlesTable.file, hash: articlesTable.hash })
          .from(articlesTable)
          .where(and(oneOf(owner, id), isNull(articlesTable.removedAt)));
        if (before === undefined || before.hash !== seen) return false;
        if (checked.hash !== before.hash) await keepVersion(transaction, owner, id, before);
        await transaction
          .update(articlesTable)
          .set({ ...checked, notes, changedAt: sql`now()` })
          .where(oneOf(owner, id));
        // What is in use is no earlier text.
        await transaction
          .delete(versions)
          .where(and(eq(versions.owner, owner), eq(versions.id, id), eq(versions.hash, checked.hash)));
        return true;
      });
    },

    async remove(owner, id) {
      return change(owner, async (transaction) => {
        const removed = await transaction
          .update(articlesTable)
          .set({ removedAt: sql`now()` })
          .where(and(oneOf(owner, id), isNull(articlesTable.removedAt)))
          .returning({ id: articlesTable.id });
        return removed.length > 0;
      });
    },

    async restore(owner, id) {
      return change(owner, async (transaction) => {
        const [row] = await transaction
          .select({ url: articlesTable.url })
          .from(articlesTable)
          .where(and(oneOf(owner, id), isNotNull(articlesTable.removedAt)));
        if (row === undefined) return false;
        const again =
          row.url === null
            ? []
            : await transaction
                .select({ id: articlesTable.id })
                .from(articlesTable)
                .where(
                  and(
                    eq(articlesTable.owner, owner),
                    eq(articlesTable.url, row.url),
                    isNull(articlesTable.removedAt),
                  ),
                );
        if (again.length > 0) return false;
        await transaction.update(articlesTable).set({ removedAt: null }).where(oneOf(owner, id));
        return true;
      });
    },

    async eraseRemoved(seconds) {
      const erased = await inOurWords(() =>
        queries
          .delete(articlesTable)
          .where(lte(articlesTable.removedAt, ago(seconds)))
          .returning({ id: articlesTable.id }),
      );
      return erased.length;
    },

    async forget(owner) {
      await change(owner, async (transaction) => {
        await transaction.delete(shelves).where(eq(shelves.owner, owner));
      });
    },

    async markLeft(owner, isGone) {
      await inOurWords(() =>
        queries
          .update(shelves)
          // Told again, it counts from the first time.
          .set({ leftAt: isGone ? sql`coalesce(${shelves.leftAt}, now())` : null })
          .where(eq(shelves.owner, owner)),
      );
    },

    async eraseLeft(seconds) {
      const left = await inOurWords(() =>
        queries.transaction(async (transaction) => {
          const erased = await transaction
            .delete(shelves)
            .where(lte(shelves.leftAt, ago(seconds)))
            .returning({ owner: shelves.owner });
          for (const { owner } of erased)
            // oxlint-disable-next-line no-await-in-loop -- one connection, one thing at a time
            await transaction.execute(sql`select pg_notify(${CHANNEL}, ${`${self} ${owner}`})`);
          return erased;
        }),
      );
      for (const { owner } of left) for (const listener of own) listener(owner);
      return left.length;
    },

    async owners() {
      const rows = await inOurWords(() => queries.select({ owner: shelves.owner }).from(shelves));
      return rows.map(({ owner }) => owner).toSorted();
    },

    async settings(owner) {
      const [row] = await inOurWords(() =>
        queries.select({ settings: shelves.settings }).from(shelves).where(eq(shelves.owner, owner)),
      );
      return row?.settings ?? {};
    },

    async changeSettings(owner, changes) {
      await change(owner, async (transaction) => {
        const [row] = await transaction
          .select({ settings: shelves.settings })
          .from(shelves)
          .where(eq(shelves.owner, owner));
        // What is undefined is left out of JSON.
        const settings = { ...row?.settings, ...changes };
        await transaction.update(shelves).set({ settings }).where(eq(shelves.owner, owner));
      });
    },

    onChange(listener) {
      own.add(listener);
      const end = database.onNotice((notice) => {
        if (notice === undefined) return listener(undefined);
        const [from = "", owner = ""] = notice.split(" ");
        if (from !== self && isOwner(owner)) listener(owner);
      });
      return () => {
        own.delete(listener);
        end();
      };
    },

    close: () => database.close(),
  };
}

const oneOf = (owner: Owner, id: string) => and(eq(articlesTable.owner, owner), eq(articlesTable.id, id));

const ago = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;

const isOwner = (text: string): text is Owner => /^(?:shared|(?:server|user):\S+)$/.test(text);
