import { and, counted, number, quoted } from "./forms.ts";

/** What is said of a text that became an article. */
export const ingest = {
  written: ({ path, id }: { readonly path: string; readonly id: string }) =>
    `Written: ${path} (article ${quoted(id)})`,
  labels: {
    title: "Title",
    author: "Author",
    publisher: "Publisher",
    url: "Address",
    published: "Published",
    language: "Language",
    text: "Text",
    starts: "Starts",
    ends: "Ends",
    sentences: "Sentences",
    dates: "Dates",
    speakers: "Speakers",
    notes: "Notes",
    tables: "Tables",
  },
  from: ({ value, origin }: { readonly value: string; readonly origin: string }) => `${value}  (${origin})`,
  noDate: "not known, so words like “last year” cannot be dated (--published YYYY-MM-DD)",
  size: ({
    paragraphs,
    headings,
    words,
  }: {
    readonly paragraphs: number;
    readonly headings: number;
    readonly words: number;
  }) =>
    [
      counted(paragraphs, { one: "paragraph", other: "paragraphs" }),
      ...(headings > 0 ? [counted(headings, { one: "heading", other: "headings" })] : []),
      counted(words, { one: "word", other: "words" }),
    ].join(", "),
  sentences: ({ sentences, asides }: { readonly sentences: number; readonly asides: number }) =>
    asides === 0
      ? number(sentences)
      : `${number(sentences)}, and ${number(asides)} in notes, captions and the like, which are searched last`,
  dates: ({ dates, undated }: { readonly dates: number; readonly undated: number }) =>
    undated === 0 ? number(dates) : `${number(dates)}, and ${number(undated)} without a year`,
  speakers: (speakers: readonly { readonly name: string; readonly sentences: number }[]) =>
    and(
      speakers.map(
        ({ name, sentences }) => `${name} (${counted(sentences, { one: "sentence", other: "sentences" })})`,
      ),
    ),
  moreSpeakers: (count: number) => counted(count, { one: "other", other: "others" }),
  notes: ({ notes, marks }: { readonly notes: number; readonly marks: number }) =>
    `${number(notes)}, called in ${counted(marks, { one: "place", other: "places" })}`,
  leftOut: "Left out; --keep NUMBER, or --keep with the first words, brings one back:",
  broughtBack: "Brought back by --keep:",
  doubtful: "Kept, but worth a look:",
  place: ({
    unit,
    at,
    reason,
  }: {
    readonly unit: "line" | "block";
    readonly at: number;
    readonly reason: string;
  }) => `${unit} ${at}: ${reason}`,
  likeHeading: "a heading? It is short, and a paragraph follows",
  changed: (changes: readonly string[]) => `Changed besides: ${changes.join(", ")}.`,
  unchanged: "No other byte of the text was changed.",
  changes: {
    byteOrderMarks: (count: number) =>
      counted(count, { one: "byte order mark removed", other: "byte order marks removed" }),
    lineEndings: (count: number) => counted(count, { one: "line end made LF", other: "line ends made LF" }),
    formFeeds: (count: number) => counted(count, { one: "form feed removed", other: "form feeds removed" }),
    trailingSpaces: (count: number) =>
      counted(count, { one: "line trimmed at its end", other: "lines trimmed at their end" }),
    blankLines: (count: number) =>
      counted(count, { one: "surplus blank line removed", other: "surplus blank lines removed" }),
  },
  characters: {
    softHyphens: (count: number) =>
      `${counted(count, { one: "soft hyphen", other: "soft hyphens" })} taken out: nobody sees them.`,
    unseen: (count: number) =>
      `${counted(count, { one: "invisible character", other: "invisible characters" })} taken out.`,
    ligatures: (count: number) =>
      `${counted(count, { one: "ligature", other: "ligatures" })} (such as “ﬁ”) written as letters.`,
    controls: (count: number) =>
      `${counted(count, { one: "control character", other: "control characters" })} taken out.`,
    hardSpaces: (count: number) =>
      `${counted(count, { one: "non-breaking space", other: "non-breaking spaces" })} kept: they are read as spaces.`,
    unreadable: (count: number) =>
      `${counted(count, { one: "character", other: "characters" })} could not be read (“�”). The encoding may be wrong (--encoding).`,
    privateUse: (count: number) =>
      `${counted(count, { one: "character", other: "characters" })} that only a special typeface shows.`,
    mixedScripts: (count: number) =>
      `${counted(count, { one: "place", other: "places" })} where letters of two alphabets meet in one word: text recognition, or a look-alike?`,
  },
  forExample: (words: readonly string[]) => `For example: ${words.join(", ")}`,
};
