import { UsageError } from "../../core/errors.ts";
import type { Engine } from "../../core/engine.ts";
import type { ReplyBlock, Reply } from "../../core/reply/reply.ts";
import type { ShelfEntry } from "../../core/article-store.ts";
import type { ShelfKeeper } from "../../core/shelf-keeper.ts";

/**
 * What looks after the articles of whoever asks.
 *
 * @throws UsageError where there is nothing to look after
 */
export function keeperOf({ keeper, messages }: Engine): ShelfKeeper {
  if (keeper === undefined) throw new UsageError(messages.shelf.notHere);
  return keeper;
}

/** A reply in a few sentences, for nobody but the one who asked. */
export const saying = (...sentences: readonly string[]): Reply => ({
  audience: "asker",
  blocks: sentences.map((text): ReplyBlock => ({ kind: "prose", text })),
});

/** The option by which one of the added articles is named. */
export const addedArticle = ({ description }: { readonly description: string }) =>
  ({ kind: "article", description, required: true }) as const;

/** A day as dates are written in data: 2026-01-31. */
export const writtenDay = (date: Date): string => date.toISOString().slice(0, 10);

/** An entry as programs read it. */
export const entryJson = ({ id, title, hash, length, origin, notes, addedAt, changedAt }: ShelfEntry) => ({
  id,
  title,
  hash,
  length,
  origin,
  notes,
  addedAt: addedAt.toISOString(),
  changedAt: changedAt.toISOString(),
});
