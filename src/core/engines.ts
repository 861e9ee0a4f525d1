import { LRUCache } from "lru-cache";
import type { ArticleStore, ShelfContents } from "./article-store.ts";
import type { Engine } from "./engine.ts";
import { StorageError } from "./errors.ts";
import { SHARED } from "./owner.ts";
import type { Owner } from "./owner.ts";
import type { ShelfSettings } from "./shelf-settings.ts";

/** What engines read of a store. */
type ShelfSource = Pick<ArticleStore, "read" | "settings" | "onChange">;

/**
 * Engines for everybody who asks. Each knows the articles of one shelf besides the shared ones, and nothing of any other: whatever a command,
 * a button, a code or a completion is about is looked for in the engine of whoever sent it.
 */
export interface Engines {
  /** The engine of the shared articles, as it was last put together. */
  shared(): Engine;
  /**
   * The engine of a shelf. One whose shelf cannot be reached knows the shared articles, and says so (`isShelfAway`).
   *
   * @param channel - where it is asked for: a channel may have an article of its own that is meant where none is named
   */
  forOwner(owner: Owner, channel?: string): Promise<Engine>;
  /** Takes other articles for those of the folder that everybody reads. */
  changeFolder(contents: ShelfContents): Promise<void>;
  /** Ends what was begun with the source. */
  close(): void;
}

/** What an engine is made for. */
export interface EngineSpec extends ShelfContents {
  readonly owner: Owner;
}

interface EnginesSettings {
  /** The articles of the folder that everybody reads. */
  readonly folder: ShelfContents;
  /** Absent: there is no other shelf. */
  readonly source?: ShelfSource | undefined;
  readonly make: (spec: EngineSpec) => Engine;
  /** Awaited before an engine of shared articles takes the place of another: those who ask meanwhile are answered by the old one. */
  readonly getReady?: ((engine: Engine) => Promise<void>) | undefined;
  /** Told why a shelf could not be read. */
  readonly onAway?: (error: StorageError) => void;
  /** In milliseconds, from any moment on. */
  readonly now: () => number;
  /** Bytes, estimated, that the texts of shelves may take in memory together; 128 MB by default. */
  readonly room?: number;
}

/** What is known of a shelf: its own articles, and under them the shared ones. */
interface Loaded {
  readonly engine: Engine;
  readonly contents: ShelfContents;
  readonly settings: ShelfSettings;
}

const DEFAULT_ROOM = 128 * 2 ** 20;
/** Strings take one or two bytes for each code unit, the structure of an article about as much, and earlier texts are read too. */
const BYTES_OF_TEXT = 6;
/** Of a shelf with nothing on it. */
const BYTES_OF_SHELF = 500;
/** A store that is away is not asked again by every question. In milliseconds. */
const ASK_AGAIN_AFTER = 2_000;

/** Puts engines together as they are asked for, and keeps those that were asked for last. */
export function createEngines({
  folder: first,
  source,
  make,
  getReady,
  onAway,
  now,
  room = DEFAULT_ROOM,
}: EnginesSettings): Engines {
  const ofFolder = (contents: ShelfContents): Loaded => ({
    engine: make({ ...contents, owner: SHARED }),
    contents,
    settings: {},
  });
  let folder = ofFolder(first);
  let { engine: shared } = folder;
  let away = { engine: shared, until: -Infinity };
  const kept = new LRUCache<Owner, Loaded>({ maxSize: room });
  /** What is being loaded; what changes meanwhile is not kept. */
  const loading = new Map<Owner, { readonly mark: symbol; readonly promise: Promise<Loaded> }>();

  const load = (owner: Owner, from: ShelfSource): Promise<Loaded> => {
    const known = kept.get(owner);
    if (known !== undefined) return Promise.resolve(known);
    const begun = loading.get(owner);
    if (begun !== undefined) return begun.promise;
    const mark = Symbol(owner);
    const isMeant = (): boolean => loading.get(owner)?.mark === mark;
    const read = async (): Promise<Loaded> => {
      const [under, own, settings] = await Promise.all([
        owner === SHARED ? folder : load(SHARED, from),
        from.read(owner),
        from.settings(owner),
      ]);
      const isEmpty = own.articles.length + own.problems.length === 0;
      const contents = isEmpty ? under.contents : joined(own, under.contents);
      // Of the many who have added nothing, nothing is kept.
      const engine = isEmpty ? under.engine : make({ ...contents, owner });
      if (owner === SHARED && !isEmpty) await getReady?.(engine);
      if (isMeant()) {
        kept.set(owner, { engine, contents, settings }, { size: Math.min(room, sizeOf(own)) });
        if (owner === SHARED) shared = engine;
      }
      return { engine, contents, settings };
    };
    const promise = read().finally(() => {
      if (isMeant()) loading.delete(owner);
    });
    loading.set(owner, { mark, promise });
    return promise;
  };

  const forget = (owner: Owner | undefined): void => {
    if (owner === undefined || owner === SHARED) {
      // All others hold what is shared as well.
      kept.clear();
      loading.clear();
    } else {
      kept.delete(owner);
      loading.delete(owner);
    }
  };

  const end = source?.onChange((owner) => {
    forget(owner);
    // Those who cannot wait for it see what is shared as it was last read.
    if (owner === undefined || owner === SHARED) void load(SHARED, source).catch(() => undefined);
  });

  return {
    shared: () => shared,
    async forOwner(owner, channel) {
      if (source === undefined) return shared;
      if (!kept.has(owner) && now() < away.until) return away.engine;
      try {
        const { engine, settings } = await load(owner, source);
        return withDefault(engine, settings, channel);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        onAway?.(error);
        away = { engine: { ...shared, isShelfAway: true }, until: now() + ASK_AGAIN_AFTER };
        return away.engine;
      }
    },
    async changeFolder(contents) {
      const next = ofFolder(contents);
      await getReady?.(next.engine);
      folder = next;
      shared = folder.engine;
      forget(SHARED);
      if (source !== undefined) await load(SHARED, source).catch(() => undefined);
    },
    close: () => end?.(),
  };
}

/** One shelf on top of another: of two articles with the same id, the upper one is seen. */
function joined(upper: ShelfContents, lower: ShelfContents): ShelfContents {
  const ids = new Set(upper.articles.map(({ id }) => id));
  const below = lower.articles.filter(({ id }) => !ids.has(id));
  return {
    articles: [...upper.articles, ...below].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems: [...upper.problems, ...lower.problems],
    earlierTexts: new Map([...[...lower.earlierTexts].filter(([id]) => !ids.has(id)), ...upper.earlierTexts]),
  };
}

function sizeOf({ articles, earlierTexts }: ShelfContents): number {
  const texts = [...articles.map(({ text }) => text), ...[...earlierTexts.values()].flat()];
  return BYTES_OF_SHELF + texts.reduce((sum, { length }) => sum + BYTES_OF_TEXT * length, 0);
}

/** The engine with the article that was chosen for a channel, or for all of them, where that is still there. */
function withDefault(
  engine: Engine,
  { channelArticles, defaultArticle }: ShelfSettings,
  channel: string | undefined,
): Engine {
  const ids = [channel === undefined ? undefined : channelArticles?.[channel], defaultArticle];
  const chosen = ids.find((id) => engine.library.articles.some((article) => article.id === id));
  return chosen === undefined ? engine : { ...engine, defaultArticle: chosen };
}
