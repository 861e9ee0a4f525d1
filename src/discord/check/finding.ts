import type { Messages } from "../../core/messages/messages.ts";

/** One thing that a check-up looks at; people know it by `messages.doctor.names`. */
export type Checked = keyof Messages["doctor"]["names"];

/** What was found, and one sentence of what to do where there is something. */
export interface FindingWords {
  readonly says: string;
  readonly todo?: string | undefined;
}

/** One thing that a check-up looked at. */
export interface Finding {
  readonly what: Checked;
  /** `skipped`: could not be looked at, for a reason that another finding has, or that is no fault. */
  readonly state: "well" | "mend" | "skipped";
  readonly words: (messages: Messages) => FindingWords;
}

export const well = (what: Checked, says: (messages: Messages) => string): Finding => ({
  what,
  state: "well",
  words: (messages) => ({ says: says(messages) }),
});
export const skipped = (what: Checked, says: (messages: Messages) => string): Finding => ({
  ...well(what, says),
  state: "skipped",
});
export const mend = (what: Checked, words: (messages: Messages) => FindingWords): Finding => ({
  what,
  state: "mend",
  words,
});
