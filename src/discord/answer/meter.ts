import { BotError } from "../../core/errors.ts";
import type { Reply } from "../../core/reply/reply.ts";

/**
 * How a question was answered; of other replies what they hold: `quotes` of an article or `words` of ours alone; what the asker has
 * to mend (`mistake`), or our apology (`failure`).
 */
export type ReplyKind = NonNullable<Reply["answer"]> | "quotes" | "words" | "mistake" | "failure";

/** Where the edge counts what happened. It is never given a question, a person, a server or a token. */
export interface Meter {
  /** A reply was sent as a whole, `ms` milliseconds after its interaction arrived. */
  answered(reply: { readonly command: string; readonly kind: ReplyKind; readonly ms: number }): void;
  /** An interaction got its first answer, this long after the person sent it. */
  acknowledged(ageMs: number): void;
  /** Something went wrong: Discord's or the system's code, or a word of ours. */
  failed(code: string): void;
}

/** For whoever does not count. */
export const noMeter: Meter = {
  answered: () => undefined,
  acknowledged: () => undefined,
  failed: () => undefined,
};

/** The code under which an error is counted. */
export function errorCodeOf(error: unknown): string {
  if (error instanceof BotError) return error.code;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" || typeof code === "number" ? String(code) : "internal";
}

/** What kind of reply this is, where nothing went wrong. */
export const interactionKindOf = ({ answer, blocks }: Reply): ReplyKind =>
  answer ?? (blocks.some(({ kind }) => kind === "quote" || kind === "entry") ? "quotes" : "words");
