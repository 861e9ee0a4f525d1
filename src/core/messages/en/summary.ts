import { and, counted, number, percent, plural, quoted } from "./forms.ts";

export type GenreName =
  | "news"
  | "argument"
  | "history"
  | "story"
  | "paper"
  | "policy"
  | "interview"
  | "unclear";

/** @param from - from which figure on hours are said */
const readingTime = (minutes: number): string =>
  minutes < 60
    ? minutes === 1
      ? "a minute"
      : `${number(minutes)} minutes`
    : `about ${counted(Math.round(minutes / 60), { one: "hour", other: "hours" })}`;

const GENRES: Readonly<Record<GenreName, string>> = {
  news: "Treated as a news report.",
  argument: "Treated as an opinion piece.",
  history: "Treated as a history.",
  story: "Treated as a story.",
  paper: "Treated as a research paper.",
  policy: "Treated as rules and guidance.",
  interview: "Treated as an interview.",
  unclear: "Treated as no particular kind of text.",
};

export const summary = {
  claim: "What the article claims:",
  about: ({
    subject,
    speaking,
    of,
  }: {
    readonly subject: string;
    readonly speaking: number;
    readonly of: number;
  }) =>
    `About ${quoted(subject)}: ${speaking} of its ${counted(of, { one: "sentence", other: "sentences" })} ${plural(speaking, { one: "mentions", other: "mention" })} it.`,
  tooShort: ({ sentences }: { readonly sentences: number }) =>
    `The article has only ${counted(sentences, { one: "sentence", other: "sentences" })}, too few to summarise. These matter most:`,
  measure: ({
    words,
    share,
    minutes,
    genre,
  }: {
    readonly words: number;
    readonly share: number;
    readonly minutes: number;
    readonly genre: GenreName;
  }) =>
    `${counted(words, { one: "word", other: "words" })}, ${percent(share)} of the article, in its own words and order. The whole article takes ${readingTime(minutes)} to read. ${GENRES[genre]}`,
  noSentences: "The article has no sentences.",
  nothingAbout: (subject: string) => `The article says nothing about ${quoted(subject)}.`,
  noneAlone: ({ subject, ask }: { readonly subject: string | undefined; readonly ask: string }) =>
    `No sentence of the article${subject === undefined ? "" : ` about ${quoted(subject)}`} makes sense on its own. Use ${ask} to see sentences in context.`,
  noneThatShort: ({
    subject,
    shortest,
  }: {
    readonly subject: string | undefined;
    readonly shortest: number;
  }) =>
    `No sentence${subject === undefined ? "" : ` about ${quoted(subject)}`} is that short. The shortest that makes sense on its own has ${counted(shortest, { one: "word", other: "words" })}.`,
  needsSubject: ({ option, about }: { readonly option: string; readonly about: string }) =>
    `${quoted(option)} needs a word that names a subject, such as “treaty”, not ${quoted(about)}.`,
  onlyOneLength: (options: readonly string[]) => `Please give only one of ${and(options.map(quoted))}.`,
  needsCount: ({
    option,
    most,
    written,
  }: {
    readonly option: string;
    readonly most: number;
    readonly written: string;
  }) => `${quoted(option)} takes a whole number from 1 to ${number(most)}, not ${quoted(written)}.`,
  buttons: { wholeArticle: "Whole article" },
};
