import { UsageError } from "../core/errors.ts";
import type { Reply } from "../core/reply/reply.ts";

/** What the asker, and nobody else, is told about an error. */
export function replyToError(error: unknown, reference: string): Reply {
  return error instanceof UsageError ? privately(error.message) : apology(reference);
}

const apology = (reference: string): Reply =>
  privately(
    "Sorry, something went wrong on my side, and I could not answer. Please try again in a moment.",
    `If it happens again, tell whoever runs this bot about “${reference}”: it is in the log.`,
  );

/** The public place of a reply that turned out to be for the asker only. */
export const publicPlaceholder: Reply = {
  audience: "everyone",
  blocks: [{ kind: "note", text: "The answer is shown only to the person who asked." }],
};

function privately(text: string, note?: string): Reply {
  return {
    audience: "asker",
    blocks: [{ kind: "prose", text }, ...(note === undefined ? [] : [{ kind: "note" as const, text: note }])],
  };
}
