import type { ArticleStore, ShelfContents } from "../core/article-store.ts";
import type { Config } from "../config.ts";
import type { Engine } from "../core/engine.ts";
import { createEngines } from "../core/engines.ts";
import type { Engines } from "../core/engines.ts";
import { StorageError } from "../core/errors.ts";
import type { InWords } from "../core/messages/messages.ts";
import type { Owner } from "../core/owner.ts";
import { createFetcher } from "../fetch/fetcher.ts";
import { ingestApart } from "../shelf/ingest-apart.ts";
import { createKeepers } from "../shelf/keeper.ts";
import { openStore } from "../storage/open-store.ts";
import { version } from "../version.ts";

/** Every shelf of this program: what is shared, and what servers and people have added. */
export interface Shelves {
  readonly engines: Engines;
  /** The engine of whoever asks, by which they can also look after what they have added. */
  engineFor(asker: { readonly owner: Owner; readonly channel?: string | undefined }): Promise<Engine>;
  /** Why nothing can be added here. */
  readonly problem?: InWords | undefined;
  close(): Promise<void>;
}

interface ShelvesParts {
  readonly folder: ShelfContents;
  readonly make: (contents: ShelfContents) => Engine;
  readonly onAway: (error: StorageError) => void;
  /** Awaited before an engine of shared articles takes the place of another. */
  readonly getReady?: (engine: Engine) => Promise<void>;
  /** Whether pages of this machine may be added. */
  readonly allowLoopback?: boolean;
}

type ShelvesSettings = Pick<
  Config,
  | "databaseUrl"
  | "dataFolder"
  | "privacyUrl"
  | "serverArticles"
  | "userArticles"
  | "additionsPerHour"
  | "articleCharacters"
>;

const HOUR_MS = 3_600_000;
const DAY = 86_400;
/** A server that sends the bot away may have done so by mistake. */
const KEPT_AFTER_LEAVING = 7 * DAY;

/** Opens what servers and people have added beside what everybody reads. */
export async function openShelves(
  config: ShelvesSettings,
  { folder, make, onAway, getReady, allowLoopback = false }: ShelvesParts,
): Promise<Shelves> {
  const { store, problem } = await openStore(config);
  const engines = createEngines({
    folder,
    source: store,
    make,
    getReady,
    onAway,
    now: () => performance.now(),
  });
  const fetcher = createFetcher({ version, about: config.privacyUrl, allowLoopback });
  const keeperFor =
    store &&
    createKeepers({
      store,
      fetcher,
      ingest: ingestApart(),
      limitsFor: (owner) => ({
        articles: owner.startsWith("user:") ? config.userArticles : config.serverArticles,
        additionsPerHour: config.additionsPerHour,
        characters: config.articleCharacters,
      }),
      sharedIds: () => engines.shared().library.articles.map(({ id }) => id),
    });
  const stopTidying = store && keepTidy(store, onAway);
  return {
    engines,
    problem,
    async engineFor({ owner, channel }) {
      const engine = await engines.forOwner(owner, channel);
      return keeperFor === undefined ? engine : { ...engine, keeper: keeperFor(owner, channel) };
    },
    async close() {
      stopTidying?.();
      engines.close();
      await fetcher.close();
      await store?.close();
    },
  };
}

/** Erases for good what was to be erased by now, once an hour. @returns ends it */
function keepTidy(store: ArticleStore, onAway: (error: StorageError) => void): () => void {
  const tidy = async (): Promise<void> => {
    try {
      await store.eraseRemoved(DAY);
      await store.eraseLeft(KEPT_AFTER_LEAVING);
    } catch (error) {
      if (error instanceof StorageError) onAway(error);
      else throw error;
    }
  };
  void tidy();
  const timer = setInterval(() => void tidy(), HOUR_MS).unref();
  return () => clearInterval(timer);
}
