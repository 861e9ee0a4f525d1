import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Client, Pool } from "pg";
import type { PoolConfig } from "pg";
import { StorageError } from "../../core/errors.ts";
import { CHANNEL, listeners } from "./database.ts";
import type { Database } from "./database.ts";
import { MIGRATIONS } from "./migrations.ts";

/** Nobody waits longer for a database, in milliseconds. */
const CONNECT_WITHIN = 5_000;
const ANSWER_WITHIN = 15_000;
/** Of copies that start at the same time, one changes the tables and the others wait. Any number that is ours. */
const MIGRATING = 5_020_211;
const RECONNECT_AFTER = 500;

/**
 * Opens a database on a server, and brings it up to date.
 *
 * @param url - `postgresql://…`
 * @throws StorageError where it cannot be reached or the tables cannot be made; its message holds neither the address nor the password
 */
export async function openPostgres(url: string): Promise<Database> {
  const options: PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN,
    query_timeout: ANSWER_WITHIN,
    application_name: "footnote",
  };
  const pool = new Pool(options);
  // A connection that is lost while nobody uses it is replaced when the next one is needed.
  pool.on("error", () => undefined);
  try {
    await bringUpToDate(options);
  } catch (cause) {
    await pool.end();
    throw new StorageError(({ storage }) => storage.databaseUnusable, { cause });
  }
  const { tell, add } = listeners();
  const stopListening = listenTo(options, tell);
  return {
    queries: drizzle({ client: pool }),
    onNotice: add,
    async close() {
      await stopListening();
      await pool.end();
    },
  };
}

async function bringUpToDate(options: PoolConfig): Promise<void> {
  const client = new Client({ ...options, query_timeout: 0 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATING]);
    await migrate(drizzle({ client }), MIGRATIONS);
  } finally {
    // Gives the lock back as well.
    await client.end();
  }
}

/** Listens on a connection of its own, which is opened again when it is lost. @returns ends it */
function listenTo(options: PoolConfig, tell: (notice: string | undefined) => void): () => Promise<void> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const connect = async (): Promise<void> => {
    const mine = new Client({ ...options, keepAlive: true });
    client = mine;
    let isLost = false;
    const onLost = (): void => {
      if (isLost || isEnded) return;
      isLost = true;
      timer = setTimeout(() => void connect(), RECONNECT_AFTER).unref();
    };
    mine.on("error", onLost).on("end", onLost);
    mine.on("notification", ({ payload }) => tell(payload));
    try {
      await mine.connect();
      await mine.query(`listen ${CHANNEL}`);
      // Whatever happened before this is not told.
      tell(undefined);
    } catch {
      onLost();
      await mine.end().catch(() => undefined);
    }
  };
  const first = connect();
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await first;
    await client?.end().catch(() => undefined);
  };
}
