import type { Library } from "./library.ts";
import type { Owner } from "./owner.ts";
import type { ShelfSettings } from "./shelf-settings.ts";

/** What stands on one shelf. */
export interface ShelfContents extends Library {
  /** Earlier texts of its articles by their ids, newest first: a few of each. */
  readonly earlierTexts: ReadonlyMap<string, readonly string[]>;
}

/** Where articles are read from. */
export interface ArticleSource {
  /**
   * The articles of one shelf, without those that were removed; empty for a shelf that nobody has put anything on.
   *
   * @throws StorageError where it cannot be read
   */
  read(owner: Owner): Promise<ShelfContents>;
}

/** Where an added article comes from. */
export type Origin =
  /** `url` is the address as it was given, in the form that `URL` writes. */
  | { readonly kind: "link"; readonly url: string }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "text" };

/** What a person should know of how an article's text was made. */
export interface IngestNotes {
  /** Lines that are not in the text, each with the reason; the first of them only. */
  readonly dropped: readonly { readonly text: string; readonly reason: string }[];
  /** How many lines those are in all. */
  readonly droppedLines: number;
  /** Whole sentences. */
  readonly notes: readonly string[];
}

/** An article as it is put on a shelf. */
export interface Draft {
  /** The id that it gets where no other article on the shelf has it; else a number is added. */
  readonly id: string;
  /** Ids of articles elsewhere that it must not share. */
  readonly taken?: readonly string[] | undefined;
  /** Front matter and Markdown, as the file of an article has them: what `parseArticle` reads. */
  readonly file: string;
  readonly origin: Origin;
  readonly notes: IngestNotes;
}

/** What is known of an article on a shelf besides its text. */
export interface ShelfEntry {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of its text. */
  readonly hash: string;
  /** Of its text, in code units. */
  readonly length: number;
  readonly origin: Origin;
  readonly notes: IngestNotes;
  readonly addedAt: Date;
  /** When its text was last fetched, or its title changed. */
  readonly changedAt: Date;
  /** When it was removed; it is erased a day later. */
  readonly removedAt?: Date | undefined;
}

/** An entry with the file that the article is read from. */
export interface StoredArticle extends ShelfEntry {
  readonly file: string;
}

/** How much a shelf takes. */
interface ShelfLimits {
  readonly articles: number;
  readonly additionsPerHour: number;
}

/** What became of an addition. */
export type Addition =
  | { readonly outcome: "added"; readonly entry: ShelfEntry }
  /** The same address was added before. */
  | { readonly outcome: "known"; readonly entry: ShelfEntry }
  | { readonly outcome: "full" }
  | { readonly outcome: "too-many" };

/**
 * Keeps the articles of every shelf. Each change is made as a whole or not at all, whenever the process or the machine stops. No method
 * sees another shelf than the one it is called for. Every method throws StorageError where the store cannot be reached.
 */
export interface ArticleStore extends ArticleSource {
  /** What stands on a shelf, by id, removed articles too while they can be brought back. */
  entries(owner: Owner): Promise<readonly ShelfEntry[]>;
  /** One article that stands on a shelf. */
  find(owner: Owner, id: string): Promise<StoredArticle | undefined>;
  /** Puts an article on a shelf. */
  add(owner: Owner, draft: Draft, limits: ShelfLimits): Promise<Addition>;
  /**
   * Gives an article another text or title; its text until now is kept as an earlier one.
   *
   * @param seen - the hash of the text that the change was made from
   * @returns false where there is no such article, or somebody else has changed its text meanwhile
   */
  replace(owner: Owner, id: string, seen: string, change: Pick<Draft, "file" | "notes">): Promise<boolean>;
  /** Hides an article from everyone at once. @returns false where there is no such article */
  remove(owner: Owner, id: string): Promise<boolean>;
  /** Brings a removed article back. @returns false where there is none, or its address was added again meanwhile */
  restore(owner: Owner, id: string): Promise<boolean>;
  /** Erases what was removed at least so many seconds ago. @returns how many articles */
  eraseRemoved(seconds: number): Promise<number>;
  /** Erases a shelf and its settings, at once and for good. */
  forget(owner: Owner): Promise<void>;
  /** Marks that the bot has left a server, or is there again. */
  markLeft(owner: Owner, isGone: boolean): Promise<void>;
  /** Erases the shelves of servers that were left at least so many seconds ago. @returns how many */
  eraseLeft(seconds: number): Promise<number>;
  /** Every shelf that holds something or has settings. */
  owners(): Promise<readonly Owner[]>;
  settings(owner: Owner): Promise<ShelfSettings>;
  /** Changes the named settings and leaves the others; undefined takes one back to its default. */
  changeSettings(owner: Owner, change: Partial<ShelfSettings>): Promise<void>;
  /**
   * Tells of every change to a shelf, whoever made it, within a second; with undefined where changes may have been missed.
   *
   * @returns ends it
   */
  onChange(listener: (owner: Owner | undefined) => void): () => void;
  close(): Promise<void>;
}
