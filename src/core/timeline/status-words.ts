import type { EventStatus } from "./entry.ts";

/** How an event that is not told as having happened is marked, beside its date. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  future: "expected",
  hypothetical: "perhaps",
  denied: "did not happen",
};
