/** What the process tells whoever started it. */
export const EXIT = {
  done: 0,
  /** We are wrong. */
  internal: 1,
  /** The call or a setting is wrong. */
  misuse: 2,
  tokenRefused: 3,
  intentsRefused: 4,
  unreachable: 5,
  /** `doctor` found something to fix. */
  unwell: 6,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each means, for help. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  [EXIT.done]: "done",
  [EXIT.internal]: "internal error",
  [EXIT.misuse]: "misuse or settings",
  [EXIT.tokenRefused]: "token refused",
  [EXIT.intentsRefused]: "intents refused",
  [EXIT.unreachable]: "Discord unreachable",
  [EXIT.unwell]: "doctor found something to fix",
};
