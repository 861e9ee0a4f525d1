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
