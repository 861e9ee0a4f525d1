import type { StatedDetails } from "./details.ts";
import type { Found } from "./found.ts";
import type { NamedLine } from "./named-line.ts";
import type { Changes } from "./tidy.ts";

/** What a source says about itself, each with the place that says so. */
export type FoundDetails = {
  readonly [F in Exclude<keyof StatedDetails, "questions">]?: Found | undefined;
} & Pick<StatedDetails, "questions">;

/** What the numbers of lines in the report count. */
export type PreparedUnit = "line" | "block";

/** A source that was read and cleaned, of whatever kind it was. */
export interface Prepared {
  /** The text without its title. */
  readonly markdown: string;
  /** All words of the source, in order: those of the text must stand among them. */
  readonly words: string;
  readonly found: FoundDetails;
  readonly unit: PreparedUnit;
  readonly dropped: readonly NamedLine[];
  readonly broughtBack: readonly NamedLine[];
  readonly doubtful: readonly NamedLine[];
  readonly changes: Changes;
  /** What else a person should know, each a whole sentence. */
  readonly notes: readonly string[];
}
