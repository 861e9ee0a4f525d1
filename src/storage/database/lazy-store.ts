import type { ArticleStore } from "../../core/article-store.ts";
import type { Owner } from "../../core/owner.ts";

interface LazyStoreOptions {
  readonly open: () => Promise<ArticleStore>;
  /** False where nothing was ever kept: then nothing is opened to read it. */
  readonly isThere: () => boolean;
}

const NO_SHELF = { articles: [], problems: [], earlierTexts: new Map<string, readonly string[]>() };

/** A store that is opened when it is first needed; where that fails, the next one who needs it tries again. */
export function createLazyStore({ open, isThere }: LazyStoreOptions): ArticleStore {
  const listeners = new Set<(owner: Owner | undefined) => void>();
  let opening: Promise<ArticleStore> | undefined;
  const begin = async (): Promise<ArticleStore> => {
    const store = await open();
    store.onChange((owner) => {
      for (const listener of listeners) listener(owner);
    });
    return store;
  };
  const opened = (): Promise<ArticleStore> => {
    const mine = (opening ??= begin());
    mine.catch(() => {
      if (opening === mine) opening = undefined;
    });
    return mine;
  };
  /** Asks the store, or says what there is where there is none. */
  const ask = async <T>(nothing: T, question: (store: ArticleStore) => Promise<T>): Promise<T> =>
    opening === undefined && !isThere() ? nothing : question(await opened());
  return {
    read: (owner) => ask(NO_SHELF, (store) => store.read(owner)),
    entries: (owner) => ask([], (store) => store.entries(owner)),
    find: (owner, id) => ask(undefined, (store) => store.find(owner, id)),
    settings: (owner) => ask({}, (store) => store.settings(owner)),
    owners: () => ask([], (store) => store.owners()),
    remove: (owner, id) => ask(false, (store) => store.remove(owner, id)),
    restore: (owner, id) => ask(false, (store) => store.restore(owner, id)),
    replace: (owner, id, seen, change) => ask(false, (store) => store.replace(owner, id, seen, change)),
    eraseRemoved: (seconds) => ask(0, (store) => store.eraseRemoved(seconds)),
    eraseLeft: (seconds) => ask(0, (store) => store.eraseLeft(seconds)),
    markLeft: (owner, isGone) => ask(undefined, (store) => store.markLeft(owner, isGone)),
    forget: (owner) => ask(undefined, (store) => store.forget(owner)),
    add: async (owner, draft, limits) => (await opened()).add(owner, draft, limits),
    changeSettings: async (owner, change) => (await opened()).changeSettings(owner, change),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      const store = await opening?.catch(() => undefined);
      await store?.close();
    },
  };
}
