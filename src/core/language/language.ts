/** Words by which the end of a sentence is told from a full stop within it. All are folded to small letters. */
export interface SentenceWords {
  /** Written with a full stop and always followed by what they belong to: never the end of a sentence. */
  readonly leading: ReadonlySet<string>;
  /** Written with a full stop, and may end a sentence as well: what follows decides. */
  readonly trailing: ReadonlySet<string>;
  /** Trailing abbreviations that are words as well: in small letters they are the word. */
  readonly alsoWords: ReadonlySet<string>;
  /** Abbreviations only where a number follows. */
  readonly beforeNumbers: ReadonlySet<string>;
  /** They end a list: a sentence goes on after them with a small letter only. */
  readonly listEnds: ReadonlySet<string>;
  /** What a single capital letter labels: “Plan B.” */
  readonly labelled: ReadonlySet<string>;
  /** Pronouns of one capital letter, as they are written. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that begin sentences far more often than they continue a name. */
  readonly openers: ReadonlySet<string>;
  /** Verbs that bind a quotation to its speaker. */
  readonly reportingVerbs: ReadonlySet<string>;
  /**
   * What no list can say, such as ordinals with a full stop.
   *
   * @param before - what stands before the full stop; only the nearest of it
   * @param rest - what follows, without white space and opening marks
   * @returns true where the sentence goes on; else the lists decide
   */
  readonly goesOn?: (before: string, rest: string) => boolean;
  /** Likewise; true where the full stop ends the sentence though a list says otherwise. */
  readonly endsHere?: (before: string, rest: string) => boolean;
  /** Names to which an exclamation mark belongs. */
  readonly namesWithMark?: ReadonlySet<string>;
}

/** What is known of one language. */
export interface Language {
  /** The first part of its BCP 47 tags: `en`. */
  readonly tag: string;
  readonly sentenceWords: SentenceWords;
}
