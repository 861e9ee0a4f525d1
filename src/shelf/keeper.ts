import type { Addition, ArticleStore, Draft, IngestNotes, StoredArticle } from "../core/article-store.ts";
import type { Article } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { Owner } from "../core/owner.ts";
import { compareVersions } from "../core/quotation/compare-versions.ts";
import type { Added, ArticleMaterial, ShelfKeeper } from "../core/shelf-keeper.ts";
import { FetchError } from "../fetch/fetch-error.ts";
import { writeArticle } from "../ingest/article-markdown.ts";
import { parseArticle } from "../storage/parse-article.ts";
import { readMaterial } from "./read-material.ts";
import type { MaterialReading, ReadMaterial } from "./read-material.ts";

/** How much may stand on a shelf, and come to it. */
interface KeeperLimits {
  readonly articles: number;
  readonly additionsPerHour: number;
  /** Of one article's text, in code units. */
  readonly characters: number;
}

interface KeeperParts extends MaterialReading {
  readonly store: ArticleStore;
  readonly limitsFor: (owner: Owner) => KeeperLimits;
  /** The ids of the articles that everybody reads: an added one gets another. */
  readonly sharedIds: () => readonly string[];
}

/** Makes a keeper for a shelf. @param channel - where it is asked from */
export type KeeperFor = (owner: Owner, channel?: string) => ShelfKeeper;

/** Puts together what looks after shelves. What takes long is done in turn: each shelf has one such thing going on at a time. */
export function createKeepers({ store, limitsFor, sharedIds, ...reading }: KeeperParts): KeeperFor {
  const inTurn = turns();
  return (owner, channel) => {
    const find = async (id: string, { shelf }: Messages): Promise<StoredArticle> => {
      const found = await store.find(owner, id);
      if (found === undefined) throw new UsageError(shelf.notOwn(id));
      return found;
    };
    const read = async (
      material: ArticleMaterial,
      messages: Messages,
    ): Promise<ReadMaterial & { readonly article: Article }> => {
      const made = await saying(messages, () => readMaterial(material, reading, messages));
      const { article } = parseArticle(made.id, made.file);
      const { length } = article.text;
      const { characters: most } = limitsFor(owner);
      if (length > most) throw new UsageError(messages.shelf.tooLong({ length, most }));
      return { ...made, article };
    };
    return {
      add: (material, messages) =>
        inTurn(owner, async () => {
          const limits = limitsFor(owner);
          const { id, file, notes, article } = await read(material, messages);
          const draft: Draft = { id, taken: sharedIds(), file, origin: originOf(material), notes };
          return {
            ...added(await store.add(owner, draft, limits), limits, messages),
            language: article.language,
          };
        }),
      entries: async () => (await store.entries(owner)).filter(({ removedAt }) => removedAt === undefined),
      entry: (id, messages) => find(id, messages),
      file: async (id, messages) => (await find(id, messages)).file,
      async rename(id, title, messages) {
        const { file, hash, notes } = await find(id, messages);
        await replace(store, owner, id, hash, { file: retitled(id, file, title), notes }, messages);
        return find(id, messages);
      },
      refresh: (id, messages) =>
        inTurn(owner, async () => {
          const before = await find(id, messages);
          if (before.origin.kind !== "link") throw new UsageError(messages.shelf.noLink);
          const { url } = before.origin;
          // Whoever renamed it wants it to be called that.
          const made = await read({ kind: "link", url, title: before.title }, messages);
          const { article } = made;
          if (article.hash === before.hash) return { entry: before };
          const { text } = parseArticle(id, before.file).article;
          await replace(store, owner, id, before.hash, made, messages);
          const { unchanged, moved, changed, gone } = compareVersions(text, article);
          return {
            entry: await find(id, messages),
            changes: { unchanged, moved: moved.length, changed: changed.length, gone: gone.length },
          };
        }),
      async remove(id, messages) {
        const entry = await find(id, messages);
        if (!(await store.remove(owner, id))) throw new UsageError(messages.shelf.notOwn(id));
        return entry;
      },
      async restore(id, messages) {
        if (!(await store.restore(owner, id))) throw new UsageError(messages.shelf.notRestored);
        return find(id, messages);
      },
      async use(id, isForChannel) {
        const { channelArticles = {} } = await store.settings(owner);
        if (!isForChannel || channel === undefined)
          return store.changeSettings(owner, { defaultArticle: id });
        const others = Object.entries(channelArticles).filter(([other]) => other !== channel);
        const chosen = id === undefined ? others : [...others, [channel, id] as const];
        return store.changeSettings(owner, { channelArticles: Object.fromEntries(chosen) });
      },
      forget: () => store.forget(owner),
    };
  };
}

const originOf = (material: ArticleMaterial): Draft["origin"] => {
  switch (material.kind) {
    case "link":
      return { kind: "link", url: new URL(material.url).href };
    case "file":
      return { kind: "file", name: material.file.name };
    case "text":
      return { kind: "text" };
  }
};

function added(addition: Addition, limits: KeeperLimits, { shelf }: Messages): Added {
  switch (addition.outcome) {
    case "added":
      return { entry: addition.entry, isNew: true };
    case "known":
      return { entry: addition.entry, isNew: false };
    case "full":
      throw new UsageError(shelf.full(limits.articles));
    case "too-many":
      throw new UsageError(shelf.tooMany(limits.additionsPerHour));
  }
}

async function replace(
  store: ArticleStore,
  owner: Owner,
  id: string,
  seen: string,
  change: { readonly file: string; readonly notes: IngestNotes },
  { shelf }: Messages,
): Promise<void> {
  if (!(await store.replace(owner, id, seen, change))) throw new UsageError(shelf.changedMeanwhile);
}

/** The same article with another title. */
function retitled(id: string, file: string, title: string): string {
  const { article, body } = parseArticle(id, file);
  return writeArticle({ ...article, title }, body);
}

/** Tells in words why an address was not fetched. */
async function saying<T>({ shelf }: Messages, fetching: () => Promise<T>): Promise<T> {
  try {
    return await fetching();
  } catch (error) {
    if (error instanceof FetchError) throw new UsageError(shelf.fetch[error.problem], { cause: error });
    throw error;
  }
}

/** Does one thing after another for each owner. */
function turns(): <T>(owner: Owner, work: () => Promise<T>) => Promise<T> {
  const last = new Map<Owner, Promise<unknown>>();
  return async (owner, work) => {
    const turn = (last.get(owner) ?? Promise.resolve()).then(work, work);
    last.set(owner, turn);
    try {
      return await turn;
    } finally {
      if (last.get(owner) === turn) last.delete(owner);
    }
  };
}
