import { DrizzleQueryError } from "drizzle-orm";
import { BotError, StorageError } from "../../core/errors.ts";

/** Does something with the database. What goes wrong there is told in words of ours; what was typed is in none of them. */
export async function inOurWords<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    // Its own message holds what was asked of the database: texts and addresses that are nobody else's business.
    const reason = cause instanceof DrizzleQueryError ? cause.cause : cause;
    throw new StorageError(({ storage }) => storage.unreachable, { cause: reason });
  }
}
