import { UsageError } from "../errors.ts";
import type { Messages } from "../messages/messages.ts";
import type { Reply } from "./reply.ts";

/**
 * Turns whatever went wrong into words for the asker: what to do where they can do something, else an apology with a
 * reference that stands in the log as well. Nothing of an unexpected error is shown.
 *
 * @param reference - short, and the same as in the log line
 */
export function replyToError(error: unknown, reference: string, messages: Messages): Reply {
  const text = error instanceof UsageError ? error.says(messages) : messages.errors.ours(reference);
  return { audience: "asker", blocks: [{ kind: "prose", text }] };
}
