/** One line of the source, without what is only layout. */
export interface TidyLine {
  /** Counted from 1 in the source, as an editor shows it. */
  readonly number: number;
  /** Without line end, form feeds and white space at its end; otherwise as it stood. */
  readonly text: string;
}

/** How often each thing was done that changes bytes but no words. */
export interface Changes {
  readonly byteOrderMarks: number;
  /** CRLF, or CR alone, read as LF. */
  readonly lineEndings: number;
  readonly formFeeds: number;
  /** Lines that lost white space at their end. */
  readonly trailingSpaces: number;
  /** Blank lines beyond the one that parts two paragraphs, and those at the start and the end. */
  readonly blankLines: number;
}

export const NO_CHANGES: Changes = {
  byteOrderMarks: 0,
  lineEndings: 0,
  formFeeds: 0,
  trailingSpaces: 0,
  blankLines: 0,
};

/** Reads a source as lines. Nothing but line ends, byte order mark, form feeds and white space at line ends is touched. */
export function tidyLines(source: string): { lines: readonly TidyLine[]; changes: Changes } {
  const byteOrderMarks = source.startsWith("\uFEFF") ? 1 : 0;
  let lineEndings = 0;
  const plain = source.slice(byteOrderMarks).replace(/\r+\n|\r/g, () => {
    lineEndings += 1;
    return "\n";
  });

  let formFeeds = 0;
  let trailingSpaces = 0;
  const lines = plain.split("\n").map((raw, index) => {
    const paged = raw.includes("\f") ? withoutFormFeeds(raw) : raw;
    formFeeds += raw.split("\f").length - 1;
    const text = paged.trimEnd();
    if (text !== paged) trailingSpaces += 1;
    return { number: index + 1, text };
  });
  if (lines.length > 1 && lines.at(-1)?.text === "") lines.pop();
  return {
    lines,
    changes: {
      byteOrderMarks,
      lineEndings,
      formFeeds,
      trailingSpaces,
      blankLines: 0,
    },
  };
}

/** A page break between two words must not glue them together; at the edge of a line it stands for nothing. */
const withoutFormFeeds = (line: string): string => line.replace(/^\f+|\f+$/g, "").replace(/\f+/g, " ");

/** How many blank lines go when each run becomes one and none is left at the edges. */
export function surplusBlankLines(lines: readonly TidyLine[]): number {
  const runs = lines
    .map(({ text }) => (text === "" ? " " : "x"))
    .join("")
    .matchAll(/ +/g);
  let surplus = 0;
  for (const { 0: run, index } of runs) {
    const isAtEdge = index === 0 || index + run.length === lines.length;
    surplus += isAtEdge ? run.length : run.length - 1;
  }
  return surplus;
}
