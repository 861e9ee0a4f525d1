import { and, or, quoted } from "./forms.ts";

/** Who does not answer: the article that was asked, or all of them. */
const itDoes = (title: string | undefined): string =>
  title === undefined ? "The articles here do" : `${quoted(title)} does`;

export type Subject = { readonly of: "person" | "thing"; readonly subject: string };

/** What a question of each kind asks for. */
export type MissingKind = "date" | "duration" | "age" | "money" | "number";

const KINDS: Readonly<Record<MissingKind, string>> = {
  date: "a date",
  duration: "a length of time",
  age: "an age",
  money: "a sum of money",
  number: "a number",
};

/** How a passage disagrees with a question, with the asker's word that it disagrees about. */
export type Disagreement =
  | { readonly kind: "swapped" | "denied" | "affirmed" }
  | { readonly kind: "part" | "other" | "opposite"; readonly asked: string };

/** No stronger than “seems to”: that is as far as the passage was read. */
function disagreement(disagrees: Disagreement): string {
  switch (disagrees.kind) {
    case "swapped":
      return "seems to say it the other way round";
    case "part":
      return `seems to give ${quoted(disagrees.asked)} a different role`;
    case "other":
      return `seems to say this about somebody else, not ${quoted(disagrees.asked)}`;
    case "denied":
      return "seems to say that this is not so";
    case "affirmed":
      return "seems to say that it is so";
    case "opposite":
      return `seems to say the opposite of ${quoted(disagrees.asked)}`;
  }
}

export const ask = {
  mainSentences: (asked: { title: string | undefined }) =>
    `Footnote picked these main sentences of ${asked.title === undefined ? "the article" : quoted(asked.title)}. They may not answer the question:`,
  onlyMentioned: ({ title, of, subject }: Subject & { readonly title: string | undefined }) =>
    `${title === undefined ? "The articles here mention" : `${quoted(title)} mentions`} ${quoted(subject)} but ${title === undefined ? "do" : "does"} not clearly say ${of === "person" ? "who" : "what"} that is:`,
  notClearly: (found: {
    readonly title: string | undefined;
    readonly disagrees: Disagreement | undefined;
    readonly missingKind: MissingKind | undefined;
    readonly missing: readonly string[];
    /** How many are shown. */
    readonly passages: number;
  }) => {
    const { title, disagrees, missingKind, missing, passages } = found;
    const faults = [
      ...(disagrees === undefined ? [] : [disagreement(disagrees)]),
      ...(missingKind === undefined ? [] : [`does not give ${KINDS[missingKind]}`]),
      ...(missing.length === 0 ? [] : [`does not mention ${or(missing.map(quoted))}`]),
    ];
    const closest = passages > 1 ? "These passages come closest" : "The closest passage";
    const first = passages > 1 ? "; the first" : "";
    return `${itDoes(title)} not clearly answer this. ${closest}${faults.length === 0 ? "" : `${first} ${and(faults)}`}:`;
  },
  notAnswered: ({
    title,
    missing,
    areWordsApart,
  }: {
    readonly title: string | undefined;
    readonly missing: readonly string[];
    readonly areWordsApart: boolean;
  }) => {
    const answer = `${itDoes(title)} not answer this.`;
    if (missing.length > 0)
      return `${answer} ${title === undefined ? "They say" : "It says"} nothing about ${or(missing.map(quoted))}.`;
    return areWordsApart ? `${answer} The words of the question appear, but not together.` : answer;
  },
  restNotAnswered: ({
    title,
    parts,
  }: {
    readonly title: string | undefined;
    readonly parts: readonly string[];
  }) => `${itDoes(title)} not clearly answer the rest: ${or(parts.map(quoted))}.`,
  nothingAsked: ({ title }: { readonly title: string | undefined }) =>
    `Ask something about ${title === undefined ? "an article" : quoted(title)}: when something happened, for example, or who said it.`,
  otherLanguage: ({
    title,
    language,
  }: {
    readonly title: string | undefined;
    readonly language: string | undefined;
  }) => {
    const name = language === undefined ? undefined : languageNames.of(language);
    return title === undefined || name === undefined
      ? "Please ask in the language of the article: Footnote can only find its own words."
      : `${quoted(title)} is in ${name}. Please ask in ${name}.`;
  },
  severalArticles: "That question is about a whole article. Please choose which one.",
  understood: (read: readonly { readonly asked: string; readonly read: string }[]) =>
    `Showing results for ${read.map((one) => `${quoted(one.read)} instead of ${quoted(one.asked)}`).join(", ")}.`,
  more: {
    none: "There are no more quotes for this.",
    near: "These passages are close, too. They may not answer the question:",
    answering: "More quotes that answer this:",
  },
  suggestions: ({ areSeveral }: { readonly areSeveral: boolean }): string =>
    areSeveral ? "Try asking the articles:" : "Try asking:",
  examples: (questions: readonly string[]) => `Try asking: ${questions.map(quoted).join(" ")}`,
  buttons: { context: "In context", more: "More", why: "Why", share: "Share" },
};

const languageNames = new Intl.DisplayNames("en", { type: "language" });
