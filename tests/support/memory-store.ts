import type { ArticleStore, Draft, ShelfEntry, StoredArticle } from "../../src/core/article-store.ts";
import type { Owner } from "../../src/core/owner.ts";
import type { ShelfSettings } from "../../src/core/shelf-settings.ts";
import { checkDraft, textOf } from "../../src/storage/check-draft.ts";
import { freeId } from "../../src/storage/free-id.ts";
import { contentsOf } from "../../src/storage/shelf-contents.ts";

interface Shelf {
  readonly articles: Map<string, StoredArticle>;
  readonly earlier: { readonly id: string; readonly hash: string; readonly text: string }[];
  settings: ShelfSettings;
  leftAt?: Date | undefined;
}

const MOST_EARLIER = 4;
const HOUR_MS = 3_600_000;

/** Keeps articles in the memory of this process: for tests, which it shows what a store is. */
export function createMemoryStore(now: () => Date = () => new Date()): ArticleStore {
  const shelves = new Map<Owner, Shelf>();
  const listeners = new Set<(owner: Owner | undefined) => void>();
  const shelfOf = (owner: Owner): Shelf => {
    const shelf = shelves.get(owner) ?? { articles: new Map(), earlier: [], settings: {} };
    shelves.set(owner, shelf);
    return shelf;
  };
  const tell = (owner: Owner): void => {
    for (const listener of listeners) listener(owner);
  };
  const articlesOf = (owner: Owner): StoredArticle[] => [...(shelves.get(owner)?.articles.values() ?? [])];
  const isOld = (date: Date | undefined, seconds: number): boolean =>
    date !== undefined && now().getTime() - date.getTime() >= seconds * 1_000;
  const found = (owner: Owner, id: string): StoredArticle | undefined =>
    articlesOf(owner).find((article) => article.id === id && article.removedAt === undefined);
  const put = (owner: Owner, article: StoredArticle): void => {
    shelfOf(owner).articles.set(article.id, article);
    tell(owner);
  };

  return {
    async read(owner) {
      const files = articlesOf(owner).filter(({ removedAt }) => removedAt === undefined);
      return contentsOf(files, shelves.get(owner)?.earlier);
    },
    entries: async (owner) =>
      articlesOf(owner)
        .map(entryOf)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    find: async (owner, id) => found(owner, id),
    async add(owner, draft, limits) {
      const checked = checkDraft(draft);
      const all = articlesOf(owner);
      const shown = all.filter(({ removedAt }) => removedAt === undefined);
      const known = shown.find(({ origin }) => isSame(origin, draft.origin));
      if (known !== undefined) return { outcome: "known", entry: entryOf(known) };
      if (shown.length >= limits.articles) return { outcome: "full" };
      const recent = all.filter(({ addedAt }) => now().getTime() - addedAt.getTime() < HOUR_MS);
      if (recent.length >= limits.additionsPerHour) return { outcome: "too-many" };
      const id = freeId(draft.id, [...all.map((article) => article.id), ...(draft.taken ?? [])]);
      const { origin, notes } = draft;
      const article = { ...checked, id, origin, notes, addedAt: now(), changedAt: now() };
      put(owner, article);
      return { outcome: "added", entry: entryOf(article) };
    },
    async replace(owner, id, seen, { file, notes }) {
      const before = found(owner, id);
      const checked = checkDraft({ id, file });
      if (before === undefined || before.hash !== seen) return false;
      const { earlier } = shelfOf(owner);
      if (checked.hash !== before.hash)
        earlier.unshift({ id, hash: before.hash, text: textOf(id, before.file) });
      const kept = earlier
        .filter(
          (one, place) =>
            earlier.findIndex((other) => other.hash === one.hash && other.id === one.id) === place,
        )
        .filter((one) => one.id !== id || one.hash !== checked.hash);
      const ofThis = new Set(kept.filter((one) => one.id === id).slice(0, MOST_EARLIER));
      earlier.splice(0, earlier.length, ...kept.filter((one) => one.id !== id || ofThis.has(one)));
      put(owner, { ...before, ...checked, notes, changedAt: now() });
      return true;
    },
    async remove(owner, id) {
      const article = found(owner, id);
      if (article === undefined) return false;
      put(owner, { ...article, removedAt: now() });
      return true;
    },
    async restore(owner, id) {
      const article = shelves.get(owner)?.articles.get(id);
      if (article?.removedAt === undefined) return false;
      const { removedAt: _, ...shown } = article;
      const again = articlesOf(owner).some(
        ({ origin, removedAt }) => removedAt === undefined && isSame(origin, shown.origin),
      );
      if (again) return false;
      put(owner, shown);
      return true;
    },
    async eraseRemoved(seconds) {
      let erased = 0;
      for (const { articles, earlier } of shelves.values())
        for (const { id, removedAt } of articles.values())
          if (isOld(removedAt, seconds)) {
            articles.delete(id);
            earlier.splice(0, earlier.length, ...earlier.filter((one) => one.id !== id));
            erased += 1;
          }
      return erased;
    },
    async forget(owner) {
      shelves.delete(owner);
      tell(owner);
    },
    async markLeft(owner, isGone) {
      const shelf = shelves.get(owner);
      if (shelf !== undefined) shelf.leftAt = isGone ? (shelf.leftAt ?? now()) : undefined;
    },
    async eraseLeft(seconds) {
      const left = [...shelves].filter(([, { leftAt }]) => isOld(leftAt, seconds));
      for (const [owner] of left) {
        shelves.delete(owner);
        tell(owner);
      }
      return left.length;
    },
    owners: async () => [...shelves.keys()].toSorted(),
    settings: async (owner) => shelves.get(owner)?.settings ?? {},
    async changeSettings(owner, change) {
      const shelf = shelfOf(owner);
      const settings = Object.entries({ ...shelf.settings, ...change }).filter(
        ([, value]) => value !== undefined,
      );
      shelf.settings = Object.fromEntries(settings);
      tell(owner);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => undefined,
  };
}

const isSame = (one: Draft["origin"], other: Draft["origin"]): boolean =>
  one.kind === "link" && other.kind === "link" && one.url === other.url;

function entryOf(article: StoredArticle): ShelfEntry {
  const { file: _, ...entry } = article;
  return entry;
}
