import { UsageError } from "../errors.ts";
import type { Reply } from "./reply.ts";

/**
 * Turns whatever went wrong into words for the asker: what to do where they can do something, else an apology with a
 * reference that stands in the log as well. Nothing of an unexpected error is shown.
 *
 * @param reference - short, and the same as in the log line
 */
export function replyToError(error: unknown, reference: string): Reply {
  return { audience: "asker", blocks: [{ kind: "prose", text: textFor(error, reference) }] };
}

function textFor(error: unknown, reference: string): string {
  if (error instanceof UsageError) return error.message;
  return `Sorry, something went wrong on our side. Please try again. If it happens again, tell whoever runs this bot the reference ${reference}.`;
}
