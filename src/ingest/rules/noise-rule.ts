/** A line as the rules see it. */
export interface NoiseLine {
  readonly line: string;
  /** The line is the only one of its paragraph. */
  readonly isAlone: boolean;
  /** The line stands among the first five that are not blank: where bylines and dates stand. */
  readonly isNearTop: boolean;
  /** The line stands among the last five that are not blank. */
  readonly isNearEnd: boolean;
  /** The line can only be another story's headline in capitals; see `isTeaser`. */
  readonly isTeaser: boolean;
}

/**
 * What becomes of a line that a rule knows:
 * `drop`: left out; `company`: left out only where a neighbouring line is noise as well, else pointed out;
 * `doubt`: kept, and pointed out in the report.
 */
type Verdict = "drop" | "company" | "doubt";

export interface NoiseRule {
  readonly name: string;
  readonly verdict: Verdict;
  /** Stands after “line 7: ” in the report. */
  readonly reason: string;
  /** True where the line may also stand within a paragraph, between two of its sentences. */
  readonly alsoBetweenSentences?: true;
  /** True where headlines listed under the line, at the very end of the text, belong to it. */
  readonly headsTrailer?: true;
  /** True where a paragraph of several lines is judged as one. */
  readonly readsParagraphs?: true;
  test(line: NoiseLine): boolean;
  readonly examples: readonly string[];
  /** Lines that look similar and must stay. */
  readonly counterExamples: readonly string[];
}
