import type { ShelfEntry } from "./article-store.ts";
import type { Messages } from "./messages/messages.ts";

/** A file that somebody gives. */
export interface GivenFile {
  readonly name: string;
  /** In bytes; undefined where it is not known before it is read. */
  readonly size?: number | undefined;
  read(): Promise<Uint8Array>;
}

/** What an article is made of. */
export type ArticleMaterial =
  | { readonly kind: "link"; readonly url: string; readonly title?: string | undefined }
  | { readonly kind: "file"; readonly file: GivenFile; readonly title?: string | undefined }
  | { readonly kind: "text"; readonly text: string; readonly title: string };

/** What became of material that was added. */
export interface Added {
  readonly entry: ShelfEntry;
  /** False where the article was there already, from the same address. */
  readonly isNew: boolean;
  /** Of its text: BCP 47; undefined where nothing tells. */
  readonly language?: string | undefined;
}

/** What became of the sentences of an article that was fetched again. */
interface Refreshed {
  readonly entry: ShelfEntry;
  /** Undefined where the text is as it was. Counts of sentences. */
  readonly changes?:
    | { readonly unchanged: number; readonly moved: number; readonly changed: number; readonly gone: number }
    | undefined;
}

/**
 * Looks after one shelf for somebody who may. Every method throws UsageError, in the words of `messages`, where something is wrong that they
 * can do something about, and StorageError where the shelf cannot be reached. What is changed is seen by the next question.
 */
export interface ShelfKeeper {
  /** Adds an article. @returns it, or the one from the same address that was there already */
  add(material: ArticleMaterial, messages: Messages): Promise<Added>;
  /** What stands on the shelf, by id. */
  entries(): Promise<readonly ShelfEntry[]>;
  entry(id: string, messages: Messages): Promise<ShelfEntry>;
  /** The article's file: front matter and Markdown. */
  file(id: string, messages: Messages): Promise<string>;
  rename(id: string, title: string, messages: Messages): Promise<ShelfEntry>;
  /** Fetches an article from a link again. */
  refresh(id: string, messages: Messages): Promise<Refreshed>;
  /** Hides an article from everyone at once; it is erased a day later. */
  remove(id: string, messages: Messages): Promise<ShelfEntry>;
  /** Brings a removed article back. */
  restore(id: string, messages: Messages): Promise<ShelfEntry>;
  /**
   * Sets the article that commands about one article are about where none is named.
   *
   * @param id - of any article that is read there; undefined for none
   * @param isForChannel - for this channel only
   */
  use(id: string | undefined, isForChannel: boolean): Promise<void>;
  /** Erases everything on the shelf, at once and for good. */
  forget(): Promise<void>;
}
