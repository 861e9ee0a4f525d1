import { existsSync } from "node:fs";
import type { ArticleStore } from "../core/article-store.ts";
import type { InWords } from "../core/messages/messages.ts";
import { createDatabaseStore } from "./database/database-store.ts";
import { createLazyStore } from "./database/lazy-store.ts";
import { databaseIn, openPglite } from "./database/open-pglite.ts";
import { openPostgres } from "./database/open-postgres.ts";
import { ownFolder } from "./database/owner-lock.ts";

interface StoreSettings {
  /** Of a PostgreSQL; without it, articles are kept in the folder. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
}

/** A store, or the reason why there is none here. */
export type OpenedStore =
  | { readonly store: ArticleStore; readonly problem?: undefined }
  | { readonly store?: undefined; readonly problem: InWords };

/** True where a database lies in a folder. */
export const isKeptIn = (dataFolder: string): boolean => existsSync(databaseIn(dataFolder));

/**
 * Gets the store of added articles ready. What takes long, or needs a database to be there, is done when the store is first needed.
 */
export async function openStore({ databaseUrl, dataFolder }: StoreSettings): Promise<OpenedStore> {
  if (databaseUrl !== undefined)
    return {
      store: createLazyStore({
        open: async () => createDatabaseStore(await openPostgres(databaseUrl)),
        isThere: () => true,
      }),
    };
  try {
    const owned = await ownFolder(dataFolder);
    if (owned === undefined) return { problem: ({ storage }) => storage.inUse(dataFolder) };
    const store = createLazyStore({
      open: async () => createDatabaseStore(await openPglite(dataFolder)),
      isThere: () => isKeptIn(dataFolder),
    });
    return {
      store: {
        ...store,
        async close() {
          await store.close();
          await owned.release();
        },
      },
    };
  } catch {
    return { problem: ({ storage }) => storage.cannotUse(dataFolder) };
  }
}
