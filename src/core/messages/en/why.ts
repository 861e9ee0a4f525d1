import { quoted } from "./forms.ts";

/** What a question may ask for. */
export type AskedForKind =
  | "date"
  | "duration"
  | "age"
  | "money"
  | "number"
  | "reason"
  | "place"
  | "name"
  | "term"
  | "definition"
  | "yes-no";

const KINDS: Readonly<Record<AskedForKind, string>> = {
  date: "a date",
  duration: "a length of time",
  age: "an age",
  money: "a sum of money",
  number: "a number",
  reason: "a reason",
  place: "a place",
  name: "a name",
  term: "what something is called",
  definition: "what something is",
  "yes-no": "whether something is so",
};

export type Confidence = { readonly percent: number; readonly isLess: boolean; readonly isMore: boolean };

const figure = ({ percent, isLess, isMore }: Confidence): string =>
  `${isLess ? "under" : isMore ? "over" : "about"} ${percent}%`;

export const why = {
  noWords: "The question has no words to look for.",
  lookedFor: ({
    kind,
    paragraph,
  }: {
    readonly kind: AskedForKind | undefined;
    readonly paragraph: number | undefined;
  }) => {
    const sought = `Footnote looked for your question’s words${kind === undefined ? "" : ` and for ${KINDS[kind]}`}.`;
    return paragraph === undefined
      ? `${sought} No paragraph has enough of them.`
      : `${sought} Closest match: paragraph ${paragraph}.`;
  },
  readForMeaning: ({ paragraph, hasWords }: { readonly paragraph: number; readonly hasWords: boolean }) =>
    `Footnote read the article for what your question means. Closest match: paragraph ${paragraph}.${hasWords ? " Your question’s words there:" : ""}`,
  found: "found",
  foundAs: (word: string) => `found as ${quoted(word)}`,
  relatedTo: (word: string) => `not found, but ${quoted(word)} has a similar meaning`,
  inHeading: "in the title or a heading",
  notFound: "not found",
  wholeArticle: "Footnote took this for a question about the article as a whole.",
  quoted: (confidence: Confidence, atLeast: number) =>
    `Confidence: ${figure(confidence)}. Answers need at least ${atLeast}%.`,
  unsure: (confidence: Confidence, atLeast: number) =>
    `Confidence: ${figure(confidence)}. Answers need at least ${atLeast}%, so this is only the closest passage.`,
  absent: (confidence: Confidence) =>
    `Confidence: ${figure(confidence)}. That is too little to show anything.`,
};
