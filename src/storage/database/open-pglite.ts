import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { StorageError } from "../../core/errors.ts";
import { CHANNEL, listeners } from "./database.ts";
import type { Database } from "./database.ts";
import { MIGRATIONS } from "./migrations.ts";

/** Where the database lies within its folder. */
export const databaseIn = (folder: string): string => join(folder, "postgres");

/**
 * Opens the database that lies in a folder of this machine; made where there is none. Nobody else may have it: `ownFolder`.
 *
 * @throws StorageError where it cannot be opened
 */
export async function openPglite(folder: string): Promise<Database> {
  try {
    return await openedPglite(await PGlite.create(databaseIn(folder)));
  } catch (cause) {
    throw new StorageError(({ storage }) => storage.cannotOpen(folder), { cause });
  }
}

/** Brings a database up to date. */
export async function openedPglite(client: PGlite): Promise<Database> {
  const queries = drizzle({ client });
  await migrate(queries, MIGRATIONS);
  const { tell, add } = listeners();
  await client.listen(CHANNEL, tell);
  return {
    queries,
    onNotice: add,
    close: () => client.close(),
  };
}
