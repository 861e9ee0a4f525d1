import { and, counted, plural, quoted } from "./forms.ts";

export type FlipKind =
  | "negation"
  | "number"
  | "date"
  | "name"
  | "comparison"
  | "opposite"
  | "place"
  | "hedge";

const FLIPS: Readonly<Record<FlipKind, string>> = {
  negation: "only one side has a “not” or the like",
  number: "a number differs",
  date: "a date differs",
  name: "a name differs",
  comparison: "a comparison differs",
  opposite: "a word was replaced by its opposite",
  place: "a direction or a side differs",
  hedge: "only one side has a “may”, a “likely” or the like",
};

export const quote = {
  onlyMatches: "Showing only sentences that match exactly or closely.",
  notShown: (count: number) =>
    `${count} more ${plural(count, { one: "is", other: "are" })} not shown. Please check the rest separately.`,
  tooShortToo: (count: number) =>
    `${count} more ${plural(count, { one: "is", other: "are" })} too short to check.`,
  onlyWords: "Footnote compares words. It does not judge what they say.",
  heading: (title: string) =>
    `These words are in a heading of ${quoted(title)} or in its title. No sentence of it says them.`,
  exact: "Word for word: the article says exactly this.",
  cut: "Word for word, but cut: the article says more there.",
  cutNegation: "Word for word, but cut: the article says more there, including a “not” or the like.",
  altered: (count: number) =>
    `Altered: the article says nearly this, with ${counted(count, { one: "difference", other: "differences" })}.`,
  flipped: (flips: readonly FlipKind[]) => `Altered in meaning: ${and(flips.map((flip) => FLIPS[flip]))}.`,
  stitched: ({ places, hasChanges }: { readonly places: number; readonly hasChanges: boolean }) =>
    `Stitched together: the article has these words in ${places} separate places${hasChanges ? ", with differences" : ""}.`,
  absent: (title: string | undefined) =>
    `Not in ${title === undefined ? "any article here" : quoted(title)}: no place has these words, or most of them, in this order.`,
  tooShort: "Too short to check: words as few as these may appear anywhere. Please give four or more.",
  morePlaces: (count: number) =>
    `${count} more ${plural(count, { one: "place is", other: "places are" })} not shown.`,
  /** What differs, with the words clipped and in quotation marks. */
  changed: ({ theirs, article }: { readonly theirs: string; readonly article: string }) => ({
    name: "Changed",
    text: `they wrote ${theirs}, the article says ${article}`,
  }),
  added: (theirs: string) => ({ name: "Added", text: `they wrote ${theirs}, the article does not` }),
  dropped: (article: string) => ({ name: "Dropped", text: `the article says ${article}, they do not` }),
  leftOut: (article: string) => ({ name: "Left out", text: `the article also says ${article}` }),
  inBrackets: (theirs: string) => ({ name: "In brackets", text: `they added ${theirs}` }),
  moreDifferences: (count: number) => ({
    name: "And more",
    text: counted(count, { one: "further difference", other: "further differences" }),
  }),
};
