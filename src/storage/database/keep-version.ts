import { and, desc, eq, notInArray, sql } from "drizzle-orm";
import type { Owner } from "../../core/owner.ts";
import { textOf } from "../check-draft.ts";
import type { Queries } from "./database.ts";
import { versions } from "./schema.ts";

/** Earlier texts that are kept of an article. */
const MOST_EARLIER = 4;

/** Keeps the text of an article that is about to be replaced, and so many before it; older ones go. */
export async function keepVersion(
  queries: Queries,
  owner: Owner,
  id: string,
  { file, hash }: { readonly file: string; readonly hash: string },
): Promise<void> {
  const text = textOf(id, file);
  await queries
    .insert(versions)
    .values({ owner, id, hash, text })
    .onConflictDoUpdate({
      target: [versions.owner, versions.id, versions.hash],
      set: { keptAt: sql`now()` },
    });
  const ofArticle = and(eq(versions.owner, owner), eq(versions.id, id));
  const kept = queries
    .select({ hash: versions.hash })
    .from(versions)
    .where(ofArticle)
    .orderBy(desc(versions.keptAt))
    .limit(MOST_EARLIER);
  await queries.delete(versions).where(and(ofArticle, notInArray(versions.hash, kept)));
}
