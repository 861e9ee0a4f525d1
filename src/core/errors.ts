/** What can go wrong that a person can be told about. Every message says what to do. */
export abstract class BotError extends Error {
  /** Stable, for logs; never shown. */
  abstract readonly code: string;
}

/** The asker can fix it: an unknown article, an empty question. Its message is shown to the asker as it is. */
export class UsageError extends BotError {
  override readonly name = "UsageError";
  readonly code = "usage";
}

/** A file or folder could not be read or written. Not for articles that are malformed: those are problems of a library. */
export class StorageError extends BotError {
  override readonly name = "StorageError";
  readonly code = "storage";
}
