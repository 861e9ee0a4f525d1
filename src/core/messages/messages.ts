import type { english } from "./en/index.ts";

/** Every sentence that a person can read, in one language: a room for each subject. */
export type Messages = typeof english;

/** A sentence in whichever language somebody reads. */
export type InWords = (messages: Messages) => string;
