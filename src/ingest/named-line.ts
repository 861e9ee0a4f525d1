/** A line of the source that the report names. */
export interface NamedLine {
  /** Counted from 1 in the source. */
  readonly line: number;
  /** As it stood, without white space at its end. */
  readonly text: string;
  readonly reason: string;
}
