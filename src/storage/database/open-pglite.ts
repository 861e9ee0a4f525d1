import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { StorageError } from "../../core/errors.ts";
import { CHANNEL, listeners } from "./database.ts";
import type { Database } from "./database.ts";
import { MIGRATIONS } from "./migrations.ts";
import { ownFolder } from "./owner-lock.ts";
import type { OwnedFolder } from "./owner-lock.ts";

/**
 * Opens the database that lies in a folder of this machine; made where there is none. One process has it at a time.
 *
 * @throws StorageError where another process has it, or it cannot be opened
 */
export async function openPglite(folder: string): Promise<Database> {
  const owned = await own(folder);
  try {
    // Made first: it would not be made within a folder that is missing.
    const client = await PGlite.create(join(folder, "postgres"));
    return await openedPglite(client, () => owned.release());
  } catch (cause) {
    await owned.release();
    throw new StorageError(
      `The articles that were added, in ${folder}, cannot be opened. Check that the folder can be written to, or put a back-up in its place.`,
      { cause },
    );
  }
}

/** Brings a database up to date. @param after - what else is to be done when it closes */
export async function openedPglite(client: PGlite, after?: () => Promise<void>): Promise<Database> {
  const queries = drizzle({ client });
  await migrate(queries, MIGRATIONS);
  const { tell, add } = listeners();
  await client.listen(CHANNEL, tell);
  return {
    queries,
    onNotice: add,
    async close() {
      await client.close();
      await after?.();
    },
  };
}

async function own(folder: string): Promise<OwnedFolder> {
  let owned: OwnedFolder | undefined;
  try {
    owned = await ownFolder(folder);
  } catch (cause) {
    throw new StorageError(
      `The folder ${folder}, where added articles are kept, cannot be used. Set DATA_DIR to one that can be written to.`,
      { cause },
    );
  }
  if (owned === undefined)
    throw new StorageError(
      `Another Footnote is using ${folder}, and only one can. Stop it, or set DATABASE_URL so that several can share one database.`,
    );
  return owned;
}
