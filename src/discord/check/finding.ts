/** One thing that a check-up looked at. */
export interface Finding {
  readonly what: string;
  /** `skipped`: could not be looked at, for a reason that another finding has, or that is no fault. */
  readonly state: "well" | "mend" | "skipped";
  /** One sentence of what was found. */
  readonly says: string;
  /** One sentence of what to do, where there is something. */
  readonly todo?: string;
}

export const well = (what: string, says: string): Finding => ({ what, state: "well", says });
export const skipped = (what: string, says: string): Finding => ({ what, state: "skipped", says });
export const mend = (what: string, says: string, todo: string): Finding => ({
  what,
  state: "mend",
  says,
  todo,
});
