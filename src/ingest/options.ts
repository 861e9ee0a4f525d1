import type { StatedDetails } from "./details.ts";

/** What a person says about a source; all of it may be missing. */
export interface TextOptions extends StatedDetails {
  /** The name of the article's file without `.md`; by default made of the title. */
  readonly id?: string | undefined;
  /** Lines that must not be left out: their number, their words, or how they begin. */
  readonly keep?: readonly string[] | undefined;
}
