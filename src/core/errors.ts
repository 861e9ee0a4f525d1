import { english } from "./messages/en/index.ts";
import type { InWords } from "./messages/messages.ts";

/** What can go wrong that a person can be told about. Every message says what to do. */
export abstract class BotError extends Error {
  /** Stable, for logs; never shown. */
  abstract readonly code: string;
  /** The message in a language; `message` itself is English, for logs, where it is not already in the language of whoever caused it. */
  readonly says: InWords;

  constructor(says: string | InWords, options?: ErrorOptions) {
    super(typeof says === "string" ? says : says(english), options);
    this.says = typeof says === "string" ? () => says : says;
    // Loggers and comparisons see what an error has, and this is the message again.
    Object.defineProperty(this, "says", { enumerable: false });
  }
}

/** The asker can fix it: an unknown article, an empty question. Its message is shown to the asker as it is. */
export class UsageError extends BotError {
  override readonly name = "UsageError";
  readonly code = "usage";
  /** The name of the option that is wrong, where it is one. */
  readonly option: string | undefined;

  constructor(
    says: string | InWords,
    { option, ...others }: ErrorOptions & { readonly option?: string | undefined } = {},
  ) {
    super(says, others);
    this.option = option;
  }
}

/** A file or folder could not be read or written. Not for articles that are malformed: those are problems of a library. */
export class StorageError extends BotError {
  override readonly name = "StorageError";
  readonly code = "storage";
}
